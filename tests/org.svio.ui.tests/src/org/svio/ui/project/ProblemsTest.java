package org.svio.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.lint.Level;
import org.svio.dsl.ide.lint.Lint;
import org.svio.dsl.ide.lint.LintProfile;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Workbench;

class ProblemsTest {

    private static final String SOUND = """
            platform p {
                peer a { rate 1 Gbit/s }
                switch lan { rate 1 Gbit/s  latency 4 us }
                link cable from a to lan
            }
            """;

    @AfterEach
    void closeEditors() {
        Workbench.page().closeAllEditors(false);
    }

    private static IProject project(String name) throws CoreException {
        IProject project = Workbench.project(name);
        SvioNature.addTo(project, null);
        return project;
    }

    private static List<String> markers(IResource resource) {
        return Editing.markers(resource, ProblemMarkers.TYPE);
    }

    @Test
    void aMistakeShowsWhileItIsTypedAndIsAMarkerOnceItIsSaved() throws Exception {
        IProject project = project("typing");
        IFile file = Workbench.file(project, "model.svio", SOUND);
        Editing editor = new Editing(Workbench.open(file));
        Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Workbench.page().activate(editor.editor());

        editor.replace("latency 4 us", "latency 4 GHz");
        Workbench.until("a live problem", () -> editor.problems().size() == 1);
        assertEquals(List.of(), markers(file));

        editor.save();
        Workbench.until("a marker", () -> markers(file).size() == 1);
        assertTrue(markers(file).get(0).startsWith("latency needs a time such as 5 us"), markers(file).get(0));
        IMarker marker = file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)[0];
        assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals("4 GHz", editor.viewer().getDocument().get(marker.getAttribute(IMarker.CHAR_START, 0),
                marker.getAttribute(IMarker.CHAR_END, 0) - marker.getAttribute(IMarker.CHAR_START, 0)));
        assertEquals("svio.dimension", marker.getAttribute(ProblemMarkers.CODE, ""));
        assertEquals(1, editor.problems().size());
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("problems");

        editor.replace("latency 4 GHz", "latency 4 us");
        Workbench.until("no live problem", () -> editor.problems().isEmpty());
        editor.save();
        Workbench.until("no marker", () -> markers(file).isEmpty());
    }

    @Test
    void aFileIsValidatedAnewWhenWhatItImportsHasChanged() throws Exception {
        IProject project = project("imports");
        IFile platform = Workbench.file(project, "platform.svio", SOUND);
        IFile user = Workbench.file(project, "user.svio",
                "import \"platform.svio\"\n\nplatform larger extends p {\n    peer b { rate 1 Gbit/s }\n"
                        + "    link second from b to lan\n}\n");
        Workbench.until("validated", () -> markers(project).isEmpty());

        platform.setContents(SOUND.replace("lan", "net").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
        Workbench.until("a problem of the importing file", () -> markers(user).size() == 1);
        assertTrue(markers(user).get(0).startsWith("no component named 'lan' here"), markers(user).get(0));

        platform.delete(true, null);
        Workbench.until("the import leads nowhere", () -> markers(user).stream()
                .anyMatch(each -> each.startsWith("there is no file 'platform.svio'")));

        Workbench.file(project, "platform.svio", SOUND);
        Workbench.until("it is back", () -> markers(user).isEmpty());
    }

    @Test
    void withoutTheNatureProblemsShowInTheEditorOnly() {
        IProject project = Workbench.project("plain");
        IFile file = Workbench.file(project, "model.svio", SOUND.replace("to lan", "to nowhere"));

        Editing editor = new Editing(Workbench.open(file));

        Workbench.until("a live problem", () -> editor.problems().size() == 1);
        assertEquals(List.of(), markers(file));
    }

    @Test
    void aProfileWeighsHints() throws Exception {
        IProject project = project("hints");
        IFile file = Workbench.file(project, "model.svio", "import \"svio:/devices/ixp2400.svio\"\n" + SOUND);
        Workbench.until("a remark", () -> markers(file).size() == 1);
        assertEquals(IMarker.SEVERITY_INFO, severity(file));

        LintPreferences.set(project, LintProfile.STRICT);
        Validation.of(project).all();
        Workbench.until("a warning", () -> severity(file) == IMarker.SEVERITY_WARNING);

        LintPreferences.set(project, LintProfile.STANDARD.with(Lint.UNUSED_IMPORT, Level.IGNORE));
        assertEquals("own", LintPreferences.of(project).name());
        Validation.of(project).all();
        Workbench.until("nothing", () -> markers(file).isEmpty());
    }

    private static int severity(IFile file) {
        try {
            return file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)[0]
                    .getAttribute(IMarker.SEVERITY, -1);
        } catch (CoreException | ArrayIndexOutOfBoundsException none) {
            return -1;
        }
    }

    @Test
    void theUserInterfaceIsNeverHeldUp() throws Exception {
        IProject project = project("busy");
        IFile file = Workbench.file(project, "model.svio", SOUND);
        Editing editor = new Editing(Workbench.open(file));
        Workbench.until("parsed", () -> editor.problems().isEmpty());
        Workbench.during(Duration.ofSeconds(2));
        Workbench.longestBlock();

        for (int i = 0; i < 20; i++) {
            editor.replace("peer a", "peer a");
            Workbench.during(Duration.ofMillis(50));
        }
        editor.save();
        Workbench.during(Duration.ofSeconds(1));

        long work = Workbench.longestWork().toMillis();
        assertTrue(work < 100, "held up for " + work + " ms");
    }
}
