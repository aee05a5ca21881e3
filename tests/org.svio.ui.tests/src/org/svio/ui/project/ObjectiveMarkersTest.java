package org.svio.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.experiment.ExpectationResult;
import org.svio.experiment.Interval;
import org.svio.experiment.Position;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Workbench;

class ObjectiveMarkersTest {

    private static final String OBJECTIVE = "throughput <= 942 Mbit/s";

    @AfterEach
    void closeEditors() {
        Workbench.page().closeAllEditors(false);
    }

    private static ExpectationResult result(boolean met, double value) {
        return new ExpectationResult(Position.ONLY, OBJECTIVE, new Interval(value, value - 1e6, value + 1e6, 5),
                "bit/s", met, null);
    }

    @Test
    void aMissedObjectiveIsMarkedUntilARunMeetsIt() throws Exception {
        IFile file = Workbench.file(Workbench.project("objectives"), "svio2006.svio",
                Workbench.repositoryText("examples/paper/svio2006.svio"));
        Editing editor = new Editing(Workbench.open(file));

        ObjectiveMarkers.update(file, "throughput", List.of(result(false, 951e6), result(true, 900e6)));

        IMarker[] markers = file.findMarkers(ObjectiveMarkers.TYPE, false, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        assertEquals("objective missed: throughput <= 942 Mbit/s; it is 951 +- 1 Mbit/s",
                markers[0].getAttribute(IMarker.MESSAGE, ""));
        int start = markers[0].getAttribute(IMarker.CHAR_START, 0);
        assertEquals("expect throughput <= 942 Mbit/s", editor.text().substring(start, start + 31));
        editor.goTo("expect throughput");
        Workbench.during(Duration.ofSeconds(2));
        Workbench.picture("objective-missed");

        ObjectiveMarkers.update(file, "latency", List.of());
        assertEquals(1, file.findMarkers(ObjectiveMarkers.TYPE, false, IResource.DEPTH_ZERO).length);

        ObjectiveMarkers.update(file, "throughput", List.of(result(true, 941e6)));
        assertEquals(0, file.findMarkers(ObjectiveMarkers.TYPE, false, IResource.DEPTH_ZERO).length);
    }
}
