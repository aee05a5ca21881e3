package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

/** Folding and marked occurrences. */
class StructureTest {

    @Test
    void blocksAndCommentsFold() {
        EditorFixture small = EditorFixture.open("folding", "small.svio", SmallModel.TEXT);
        ProjectionViewer viewer = (ProjectionViewer) small.viewer();
        Workbench.until("folds found", () -> folds(viewer).size() > 10);
        int lines = small.text().getLineCount();
        for (ProjectionAnnotation fold : folds(viewer)) {
            Position position = viewer.getProjectionAnnotationModel().getPosition(fold);
            if (position.offset == small.document().get().indexOf("datapath")) {
                viewer.getProjectionAnnotationModel().collapse(fold);
            }
        }
        Workbench.until("data path folded", () -> small.text().getLineCount() < lines - 30);
        small.editor.selectAndReveal(0, 0);
        Workbench.during(Duration.ofMillis(400));
        Workbench.picture("editor-folded");
        assertTrue(small.text().getText().contains("datapath sidecore {\nmapping")
                || small.text().getText().contains("datapath sidecore {\n\nmapping"), small.text().getText());
        small.close();
    }

    @Test
    void whereElseTheElementIsNamedIsMarked() throws BadLocationException {
        EditorFixture small = EditorFixture.open("occurrences", "small.svio", SmallModel.TEXT);
        small.caret("puts into incoming", 12);
        small.untilParsed();
        Workbench.until("occurrences marked", () -> marks(small).size() == 3);
        Workbench.during(Duration.ofMillis(300));
        Workbench.picture("editor-occurrences");
        for (Position each : marks(small)) {
            assertEquals("incoming", small.document().get(each.offset, each.length));
        }
        small.close();
    }

    private static List<ProjectionAnnotation> folds(ProjectionViewer viewer) {
        List<ProjectionAnnotation> folds = new ArrayList<>();
        viewer.getProjectionAnnotationModel().getAnnotationIterator()
                .forEachRemaining(each -> folds.add((ProjectionAnnotation) each));
        return folds;
    }

    private static List<Position> marks(EditorFixture fixture) {
        IAnnotationModel model = ((ISourceViewer) fixture.viewer()).getAnnotationModel();
        List<Position> marks = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            if (each.getType().equals("org.eclipse.ui.genericeditor.text")) {
                marks.add(model.getPosition(each));
            }
        }
        return marks;
    }
}
