package org.svio.ui.project;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.svio.ui.editor.LiveModel;

/** Attaches live problems to the document that an editor shows, for as long as it shows it. */
public final class LiveProblemsReconciler implements IReconciler, ITextInputListener {

    private ISourceViewer viewer;
    private IAnnotationModelExtension attached;

    @Override
    public void install(ITextViewer shown) {
        if (shown instanceof ISourceViewer source) {
            viewer = source;
            viewer.addTextInputListener(this);
            attach(viewer.getDocument());
        }
    }

    @Override
    public void uninstall() {
        detach();
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            viewer = null;
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
        detach();
    }

    @Override
    public void inputDocumentChanged(IDocument old, IDocument next) {
        attach(next);
    }

    private void attach(IDocument document) {
        IAnnotationModel model = viewer.getAnnotationModel();
        Optional<LiveModel> live = document == null ? Optional.empty() : LiveModel.of(document);
        if (attached == null && model instanceof IAnnotationModelExtension holder && live.isPresent()) {
            LiveProblems problems = (LiveProblems) holder.getAnnotationModel(LiveProblems.KEY);
            if (problems == null) {
                problems = new LiveProblems(live.get());
                holder.addAnnotationModel(LiveProblems.KEY, problems);
            }
            problems.use();
            attached = holder;
        }
    }

    private void detach() {
        if (attached != null && attached.getAnnotationModel(LiveProblems.KEY) instanceof LiveProblems problems
                && problems.release()) {
            attached.removeAnnotationModel(LiveProblems.KEY);
        }
        attached = null;
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // nothing is reconciled by region
    }
}
