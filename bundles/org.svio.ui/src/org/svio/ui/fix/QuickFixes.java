package org.svio.ui.fix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.svio.dsl.ide.fix.Fix;
import org.svio.ui.project.LiveProblems;
import org.svio.ui.project.ProblemAnnotation;
import org.svio.ui.project.ProblemMarkers;

/**
 * What Ctrl+1 offers for the live problems of a line. Problems that are also markers are left to the platform, which
 * asks {@link MarkerFixes}: each fix is offered once.
 */
public final class QuickFixes implements IQuickAssistProcessor {

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProblemAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        IDocument document = viewer.getDocument();
        IAnnotationModel model = viewer.getAnnotationModel();
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (ProblemAnnotation each : LiveProblems.of(model)) {
            if (isAt(model.getPosition(each), context.getOffset(), document) && !isSaved(each, model)) {
                for (Fix fix : each.fixes(document.get())) {
                    proposals.add(new FixProposal(each, fix));
                }
            }
        }
        return proposals.isEmpty() ? null : proposals.toArray(new ICompletionProposal[0]);
    }

    /** Whether the caret is in the problem or right behind it, or in its line where it is the line's only one. */
    private static boolean isAt(Position position, int offset, IDocument document) {
        try {
            return position != null && offset >= document.getLineInformationOfOffset(position.getOffset()).getOffset()
                    && offset <= position.getOffset() + position.getLength()
                    && document.getLineOfOffset(offset) <= document.getLineOfOffset(
                            position.getOffset() + position.getLength());
        } catch (BadLocationException outrun) {
            return false;
        }
    }

    private static boolean isSaved(ProblemAnnotation problem, IAnnotationModel model) {
        Position place = model.getPosition(problem);
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation saved && isOurs(saved.getMarker())
                    && problem.getText().equals(saved.getMarker().getAttribute(IMarker.MESSAGE, ""))
                    && place.equals(model.getPosition(saved))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(IMarker marker) {
        try {
            return marker.exists() && marker.isSubtypeOf(ProblemMarkers.TYPE);
        } catch (org.eclipse.core.runtime.CoreException gone) {
            return false;
        }
    }
}
