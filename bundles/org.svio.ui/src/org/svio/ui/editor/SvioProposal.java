package org.svio.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.svio.dsl.ide.assist.Proposal;

/** A line of content assist. While the list is open, typing goes on and narrows it. */
final class SvioProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final Proposal proposal;
    private int caret = -1;

    SvioProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        int start = proposal.replaced().offset();
        try {
            String text = insertion(document, offset);
            document.replace(start, offset - start, text);
            caret = start + text.length();
        } catch (BadLocationException textHasChanged) {
            caret = offset;
        }
    }

    /** The text without the space at its end where one follows already. */
    private String insertion(IDocument document, int offset) throws BadLocationException {
        String text = proposal.insertion();
        boolean spaceFollows = offset < document.getLength() && document.getChar(offset) == ' ';
        return text.endsWith(" ") && spaceFollows ? text.stripTrailing() : text;
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = proposal.replaced().offset();
        try {
            String typed = document.get(start, offset - start);
            return proposal.label().regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException before) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return caret < 0 ? null : new Point(caret, 0);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? text
                : text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return ElementIcons.of(proposal.kind());
    }

    @Override
    public String getAdditionalProposalInfo() {
        String documentation = proposal.documentation().get();
        return documentation.isEmpty() ? null : documentation;
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return getAdditionalProposalInfo();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return parent -> new DefaultInformationControl(parent, true);
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return proposal.insertion();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return proposal.replaced().offset();
    }

    @Override
    public void apply(IDocument document) {
        // the viewer's form of it is called instead
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is previewed
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was previewed
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
