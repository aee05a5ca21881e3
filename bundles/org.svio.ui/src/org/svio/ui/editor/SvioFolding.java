package org.svio.ui.editor;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.structure.Folding;

/** Folds blocks and comments; found in the background a moment after a change. What is folded stays so. */
public final class SvioFolding extends Reconciler {

    private ProjectionViewer viewer;

    /** Made by the platform for each viewer. */
    public SvioFolding() {
        setReconcilingStrategy(new Strategy(), IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer shown) {
        viewer = shown instanceof ProjectionViewer projection ? projection : null;
        super.install(shown);
    }

    private void update(IDocument document) {
        ProjectionAnnotationModel model = viewer == null ? null : viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Set<Position> wanted = folds(document);
        Set<Annotation> gone = new LinkedHashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            if (each instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(each))) {
                gone.add(each);
            }
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        wanted.forEach(each -> fresh.put(new ProjectionAnnotation(), each));
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, null);
        }
    }

    /** Whole lines, at most one fold from each line. */
    private static Set<Position> folds(IDocument document) {
        Map<Integer, Position> byLine = new HashMap<>();
        String text = document.get();
        for (TextRange fold : Folding.of(text)) {
            try {
                int first = document.getLineOfOffset(fold.offset());
                int last = document.getLineOfOffset(fold.end() - 1);
                int start = document.getLineOffset(first);
                int end = document.getLineOffset(last) + document.getLineLength(last);
                byLine.merge(first, new Position(start, end - start),
                        (one, other) -> one.getLength() >= other.getLength() ? one : other);
            } catch (BadLocationException textHasChanged) {
                return new LinkedHashSet<>(byLine.values()); // the next change comes with its own round
            }
        }
        return new LinkedHashSet<>(byLine.values());
    }

    private final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

        private IDocument document;

        @Override
        public void setDocument(IDocument shown) {
            document = shown;
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion part) {
            update(document);
        }

        @Override
        public void reconcile(IRegion partition) {
            update(document);
        }

        @Override
        public void initialReconcile() {
            update(document);
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // takes a millisecond
        }
    }
}
