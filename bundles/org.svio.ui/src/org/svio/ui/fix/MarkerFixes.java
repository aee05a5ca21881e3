package org.svio.ui.fix;

import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.svio.dsl.ide.fix.Fix;
import org.svio.ui.project.LiveProblems;
import org.svio.ui.project.ProblemAnnotation;
import org.svio.ui.project.SavedFixes;

/** The fixes of markers: those that were found with the problem, so that nothing is parsed to list them. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !saved(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        SavedFixes saved = saved(marker);
        if (saved.isEmpty() || !isStillThere(marker)) {
            return new IMarkerResolution[0];
        }
        return saved.all().stream().map(Fix::label).map(MarkerFix::new).toArray(IMarkerResolution[]::new);
    }

    static SavedFixes saved(IMarker marker) {
        return new SavedFixes(marker.getAttribute(SavedFixes.ATTRIBUTE, ""));
    }

    /** Whether an editor that has the file open still finds the problem; without one the marker is right. */
    private static boolean isStillThere(IMarker marker) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
                .getTextFileBuffer(marker.getResource().getFullPath(), LocationKind.IFILE);
        List<ProblemAnnotation> live = buffer == null ? List.of() : LiveProblems.of(buffer.getAnnotationModel());
        return buffer == null || !buffer.isDirty() || live.stream()
                .anyMatch(each -> each.getText().equals(marker.getAttribute(IMarker.MESSAGE, "")));
    }
}
