package org.svio.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.svio.dsl.ide.lint.Finding;
import org.svio.dsl.ide.lint.Level;

/** The markers of files: what the Problems view shows. They tell of the file as it was last saved. */
public final class ProblemMarkers {

    /** As in plugin.xml. */
    public static final String TYPE = "org.svio.ui.problem";

    /** The attribute with the problem's code, such as {@code svio.name}. */
    public static final String CODE = "code";

    private static final String[] SHOWN =
            {IMarker.CHAR_START, IMarker.CHAR_END, IMarker.SEVERITY, IMarker.MESSAGE, CODE, IMarker.LINE_NUMBER,
                    SavedFixes.ATTRIBUTE};

    private ProblemMarkers() {
    }

    /** Takes all markers of this kind away. */
    static void clear(IResource resource) throws CoreException {
        if (resource.isAccessible()) {
            resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
        }
    }

    /** Makes the markers of a file those of the findings; where nothing has changed, nobody is told of a change. */
    static void replace(IFile file, Map<Finding, SavedFixes> findings) throws CoreException {
        if (!file.isAccessible()) {
            return;
        }
        List<Map<String, Object>> wanted = findings.entrySet().stream()
                .map(each -> attributes(each.getKey(), each.getValue())).toList();
        IMarker[] present = file.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
        if (isSame(present, wanted)) {
            return;
        }
        file.getWorkspace().run(monitor -> {
            for (IMarker each : present) {
                each.delete();
            }
            for (Map<String, Object> each : wanted) {
                file.createMarker(TYPE, each);
            }
        }, null, IWorkspace.AVOID_UPDATE, null);
    }

    private static boolean isSame(IMarker[] present, List<Map<String, Object>> wanted) throws CoreException {
        if (present.length != wanted.size()) {
            return false;
        }
        for (IMarker each : present) {
            List<Object> shown = Arrays.asList(each.getAttributes(SHOWN));
            if (wanted.stream().noneMatch(map -> Arrays.stream(SHOWN).map(map::get).toList().equals(shown))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> attributes(Finding finding, SavedFixes fixes) {
        return Map.of(IMarker.CHAR_START, finding.offset(), IMarker.CHAR_END, finding.end(),
                IMarker.LINE_NUMBER, finding.problem().line(), IMarker.SEVERITY, severity(finding.level()),
                IMarker.MESSAGE, finding.problem().message(), CODE, finding.problem().code(),
                IMarker.LOCATION, "line " + finding.problem().line(), SavedFixes.ATTRIBUTE, fixes.text());
    }

    /** The severity of markers that a level means. */
    static int severity(Level level) {
        return switch (level) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO, IGNORE -> IMarker.SEVERITY_INFO;
        };
    }
}
