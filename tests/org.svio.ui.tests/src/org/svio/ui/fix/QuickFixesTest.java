package org.svio.ui.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.project.ProblemMarkers;
import org.svio.ui.project.SvioNature;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Workbench;

class QuickFixesTest {

    private static final String SOUND = """
            platform p {
                peer alpha { rate 1 Gbit/s }
                switch lan { rate 1 Gbit/s }
                link cable from alpha to lan   // a comment
            }
            """;

    @AfterEach
    void closeEditors() {
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void aMistakeTypedIsFixedByCtrl1AndGone() throws Exception {
        IProject project = Workbench.project("fixes");
        SvioNature.addTo(project, null);
        IFile file = Workbench.file(project, "model.svio", SOUND);
        Editing editor = new Editing(Workbench.open(file));
        editor.replace("from alpha", "from alhpa");
        Workbench.until("a live problem", () -> editor.problems().size() == 1);
        editor.save();
        Workbench.until("a marker", () -> Editing.markers(file, ProblemMarkers.TYPE).size() == 1);

        editor.goTo("alhpa");
        editor.askForFixes();
        Workbench.until("a list of fixes", () -> !Editing.offered().isEmpty());
        assertEquals(List.of("Change to 'alpha'"), Editing.offered().stream().distinct().toList());
        assertEquals(1, Editing.offered().stream().filter("Change to 'alpha'"::equals).count());
        Workbench.during(Duration.ofMillis(300));
        Workbench.picture("quick-fix");
        Editing.choose("Change to 'alpha'");

        Workbench.until("the text is right", () -> editor.text().equals(SOUND));
        Workbench.until("no live problem", () -> editor.problems().isEmpty());
        editor.save();
        Workbench.until("no marker", () -> Editing.markers(file, ProblemMarkers.TYPE).isEmpty());
    }

    @Test
    void aMistakeNotYetSavedIsFixedToo() {
        IProject project = Workbench.project("unsaved");
        Editing editor = new Editing(Workbench.open(Workbench.file(project, "model.svio", SOUND)));
        editor.replace("peer alpha { rate 1 Gbit/s }", "peer alpha");
        Workbench.until("a live problem", () -> editor.problems().size() == 1);

        editor.goTo("alpha");
        editor.askForFixes();
        Workbench.until("a list of fixes", () -> !Editing.offered().isEmpty());
        Editing.choose("Add 'rate 1 Gbit/s'");

        Workbench.until("the text is right", () -> editor.text().equals(SOUND));
    }

    @Test
    void markersOfAFileThatIsNotOpenAreFixedAndItIsSaved() throws Exception {
        IProject project = Workbench.project("closed");
        SvioNature.addTo(project, null);
        IFile file = Workbench.file(project, "model.svio", SOUND.replace("link cable", "lnik cable"));
        Workbench.until("a marker", () -> Editing.markers(file, ProblemMarkers.TYPE).size() == 1);
        IMarker marker = file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)[0];

        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(List.of("Change to 'link'"),
                Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
        fixes[0].run(marker);

        assertEquals(SOUND, Files.readString(file.getLocation().toFile().toPath()));
        Workbench.until("no marker", () -> Editing.markers(file, ProblemMarkers.TYPE).isEmpty());
    }
}
