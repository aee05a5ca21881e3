package org.svio.ui.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.fix.Fix;
import org.svio.dsl.ide.fix.Fixes;
import org.svio.dsl.ide.lint.Finding;
import org.svio.dsl.ide.lint.Findings;
import org.svio.dsl.ide.lint.LintProfile;
import org.svio.dsl.patch.TextEdit;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.project.ModelFile;
import org.svio.ui.project.SavedFixes;

/** One fix of a marker. Where the text is no longer the one that was validated, it is found anew in the background. */
final class MarkerFix extends WorkbenchMarkerResolution implements IMarkerResolution2 {

    private final String label;

    MarkerFix(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void run(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file)) {
            return;
        }
        SavedFixes saved = MarkerFixes.saved(marker);
        try {
            Edits.with(file, document -> {
                Optional<Fix> fix = saved.areOf(document.get())
                        ? saved.all().stream().filter(each -> each.label().equals(label)).findFirst()
                        : Optional.empty();
                fix.ifPresent(each -> Edits.apply(document, each.edits()));
                if (fix.isEmpty()) {
                    findAnew(marker, file, document.get());
                }
                return fix.isPresent();
            });
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW);
        }
    }

    private void findAnew(IMarker marker, IFile file, String text) {
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        int place = marker.getAttribute(IMarker.CHAR_START, 0);
        Display display = Display.getCurrent();
        Job.createSystem("Find quick fix", (IProgressMonitor monitor) -> {
            Snapshot snapshot = LiveModel.language().parse(ModelFile.path(file).orElseThrow(), text, Snapshot.SAVED);
            Optional<List<TextEdit>> edits =
                    LiveModel.language().read(snapshot, each -> edits(each, message, place));
            edits.ifPresent(found -> display.asyncExec(() -> apply(file, text, found)));
            return Status.OK_STATUS;
        }).schedule();
    }

    private Optional<List<TextEdit>> edits(Snapshot snapshot, String message, int place) {
        Fixes fixes = Fixes.of(snapshot);
        return Findings.of(snapshot, LintProfile.STRICT).stream()
                .filter(each -> each.problem().message().equals(message))
                .min(Comparator.comparingInt((Finding each) -> Math.abs(each.offset() - place)))
                .flatMap(each -> fixes.of(each).stream().filter(fix -> fix.label().equals(label)).findFirst())
                .map(Fix::edits);
    }

    private static void apply(IFile file, String text, List<TextEdit> edits) {
        try {
            Edits.with(file, (IDocument document) -> {
                boolean same = document.get().equals(text);
                if (same) {
                    Edits.apply(document, edits);
                }
                return same;
            });
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public String getDescription() {
        return label;
    }

    @Override
    public Image getImage() {
        return null;
    }

    /** None: fixes of one file change its text, and with it the places of the others. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return new IMarker[0];
    }
}
