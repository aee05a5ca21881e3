package org.svio.ui.project;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.svio.dsl.ide.Shift;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.fix.Fixes;
import org.svio.dsl.ide.lint.Findings;
import org.svio.ui.editor.LiveModel;

/**
 * The problems of a document as it is being edited: annotations that belong to it, whoever shows it. They follow the
 * text as it is typed and are found anew in the background a moment after the last keystroke.
 */
public final class LiveProblems extends AnnotationModel {

    /** Under which it is attached to the annotation model of a document. */
    static final String KEY = "org.svio.ui.liveProblems";

    private final LiveModel model;
    private final IProject project;
    private final Consumer<Snapshot> listener = this::show;
    private int users;

    /** The live problems of a document, as far as one of its viewers shows them. */
    public static List<ProblemAnnotation> of(IAnnotationModel annotations) {
        return annotations instanceof IAnnotationModelExtension holder
                && holder.getAnnotationModel(KEY) instanceof LiveProblems problems
                ? Arrays.stream(problems.getAnnotations()).map(ProblemAnnotation.class::cast).toList() : List.of();
    }

    /** For a document; the project says which problems matter. */
    LiveProblems(LiveModel model) {
        this.model = model;
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(model.file().toUri());
        this.project = files.length == 0 ? null : files[0].getProject();
    }

    /** Another viewer shows the document. */
    void use() {
        users++;
        if (users == 1) {
            model.addListener(listener);
        }
    }

    /** A viewer shows it no more; whether that was the last one. */
    boolean release() {
        users--;
        if (users == 0) {
            model.removeListener(listener);
        }
        return users == 0;
    }

    private void show(Snapshot snapshot) {
        Map<Annotation, Position> found = new HashMap<>();
        IDocument document = model.document();
        List<ProblemAnnotation> annotations = LiveModel.language().read(snapshot, this::annotations);
        Shift shift = Shift.between(snapshot.text(), document.get());
        for (ProblemAnnotation each : annotations) {
            int length = each.finding().problem().length();
            shift.of(each.finding().offset(), length).ifPresent(
                    offset -> found.put(each, new Position(offset, length)));
        }
        Annotation[] old = getAnnotations();
        replaceAnnotations(old, found);
    }

    private List<ProblemAnnotation> annotations(Snapshot snapshot) {
        Fixes fixes = project == null || project.getLocation() == null ? Fixes.of(snapshot)
                : Fixes.of(snapshot, project.getLocation().toFile().toPath());
        return Findings.of(snapshot, LintPreferences.of(project)).stream()
                .map(each -> new ProblemAnnotation(each, fixes.of(each), snapshot.text())).toList();
    }

    private Annotation[] getAnnotations() {
        synchronized (getLockObject()) {
            return getAnnotationMap().keySet().toArray(new Annotation[0]);
        }
    }
}
