package org.svio.ui.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.svio.dsl.ide.fix.Fix;
import org.svio.ui.project.ProblemAnnotation;

/** One fix in the list of Ctrl+1. */
final class FixProposal implements ICompletionProposal, ICompletionProposalExtension5 {

    private final ProblemAnnotation problem;
    private final Fix fix;

    FixProposal(ProblemAnnotation problem, Fix fix) {
        this.problem = problem;
        this.fix = fix;
    }

    /** Applies the fix as it is for the text now; nothing where the text has outrun it. */
    @Override
    public void apply(IDocument document) {
        problem.fixes(document.get()).stream().filter(each -> each.label().equals(fix.label())).findFirst()
                .ifPresent(each -> Edits.apply(document, each.edits()));
    }

    @Override
    public String getDisplayString() {
        return fix.label();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return problem.finding().problem().message();
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return getAdditionalProposalInfo();
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
