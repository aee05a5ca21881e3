package org.svio.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.assist.Assistant;
import org.svio.dsl.ide.assist.Proposal;

/**
 * Content assist. The platform asks on a thread of its own; the answer comes from the text as it is and the last model
 * that is known, unless a new one is at hand in a moment.
 */
public final class SvioAssist implements IContentAssistProcessor {

    private static final long QUICK = 80; // milliseconds a parse may take to be waited for

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        Optional<LiveModel> model = LiveModel.of(document);
        if (model.isEmpty()) {
            return new ICompletionProposal[0];
        }
        Snapshot snapshot = snapshot(model.get());
        Path file = model.get().file();
        List<Proposal> found = Language.ASSISTANT.propose(snapshot, file, document.get(), offset);
        List<ICompletionProposal> proposals = new ArrayList<>(found.size());
        found.forEach(each -> proposals.add(new SvioProposal(each)));
        proposals.addAll(Templates.proposals(viewer, offset, found));
        return proposals.toArray(ICompletionProposal[]::new);
    }

    /** Makes all ready, so that the first question is answered as fast as the others; on a background thread. */
    static void prepare(Snapshot snapshot) {
        Language.ASSISTANT.propose(snapshot, snapshot.parsed().file(), snapshot.text(), snapshot.text().length());
        Templates.store();
    }

    private static Snapshot snapshot(LiveModel model) {
        Snapshot latest = model.latest().orElse(null);
        boolean wait = latest == null || !model.isCurrent(latest) && model.parseTime() < QUICK;
        return wait ? model.current() : latest;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    /** Made when first needed, not on the user interface's thread. */
    private static final class Language {

        static final Assistant ASSISTANT = new Assistant(LiveModel.language());
    }
}
