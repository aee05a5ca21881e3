package org.svio.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.ui.launch.SimulationShortcut;
import org.svio.ui.testing.Workbench;

class MapTest {

    static final String TEXT = """
            import "testbed2006.svio"
            import "svio:/paths/host-centric.svio"
            import "svio:/paths/device-centric.svio"

            // who does what
            mapping some of testbed2006 {
                map alpha.g[1].eth0 to hostCentric on alpha.dom0
                map alpha.g[2].eth0 to hostCentric on alpha.dom0   // the second
                map alpha.g[3..8].eth0 to deviceCentric on alpha.sv
                map beta.g[*].eth0 to hostCentric on beta.dom0
            }

            experiment one on testbed2006 {
                mapping some
                stream iperf from alpha.g[1..4].eth0 to beta.g[1..4].eth0 { window 256 KiB  segment 1448 B }
                duration 1 s
            }
            """;

    @Test
    void aVifDraggedOntoADeviceContextChangesExactlyItsLine() {
        MapFixture map = MapFixture.open("drag", TEXT);
        String line = "map alpha.g[2].eth0 to hostCentric on alpha.dom0";

        map.drag("alpha.g[2].eth0", "alpha.sv.transmitter[1].c[3]");
        Workbench.during(Duration.ofMillis(1500));
        assertTrue(map.canvas.drag().orElseThrow().allowed().contains("alpha.sv"));
        assertTrue(map.canvas.drag().orElseThrow().isAllowed());
        Workbench.picture("map-drag");
        map.release("alpha.sv.transmitter[1].c[3]");
        map.untilText("text changed", text -> !text.equals(TEXT));

        assertEquals(TEXT.replace(line, "map alpha.g[2].eth0 to deviceCentric on alpha.sv { transmitter on"
                + " alpha.sv.transmitter[1].c[3] }"), map.document.get());
        map.editor.getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(TEXT, map.document.get());
    }

    @Test
    void whatCannotTakeAVifIsRefusedWithASentence() {
        MapFixture map = MapFixture.open("refuse", TEXT);

        map.drag("alpha.g[2].eth0", "beta.dom0");
        assertEquals("beta.dom0 is not on the host of alpha.g[2].eth0; a VIF is served on its own host",
                map.canvas.drag().orElseThrow().sentence());
        Workbench.during(Duration.ofMillis(300));
        Workbench.picture("map-refused");
        map.release("beta.dom0");
        Workbench.during(Duration.ofMillis(800));

        assertEquals(TEXT, map.document.get());
    }

    @Test
    void aClickGoesToTheTextAndTheCaretToTheBox() {
        MapFixture map = MapFixture.open("select", TEXT);

        map.click("alpha.g[2].eth0");
        ITextSelection selection = (ITextSelection) map.editor.getSelectionProvider().getSelection();
        assertEquals("map alpha.g[2].eth0 to hostCentric on alpha.dom0", selection.getText());

        map.editor.selectAndReveal(TEXT.indexOf("hostCentric on beta.dom0"), 0);
        Workbench.until("boxes follow", () -> map.canvas.selection().contains("beta.g[5].eth0"));
        assertEquals(8, map.canvas.selection().size());
    }

    @Test
    void theCaretInAnotherMappingShowsThatOne() {
        String text = TEXT + """
                mapping other of testbed2006 {
                    map alpha.g[*].eth0 to deviceCentric on alpha.sv
                }
                """;
        MapFixture map = MapFixture.open("other", text);
        assertEquals("some", map.canvas.picture().orElseThrow().subject().mapping());

        map.editor.selectAndReveal(text.indexOf("deviceCentric on alpha.sv\n", text.indexOf("mapping other")), 0);

        Workbench.until("the other mapping", () -> map.canvas.picture().orElseThrow().subject().mapping()
                .equals("other"));
        Workbench.until("its boxes", () -> map.canvas.selection().contains("alpha.g[5].eth0"));
    }

    @Test
    void theMapShowsHowBusyEachPartIs() {
        MapFixture map = MapFixture.open("heat", TEXT);

        Workbench.until("estimate shown", () -> !map.canvas.heat().isEmpty());
        MapFixture.large(true);
        map.canvas.fit();
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("map");
        map.canvas.zoom(1.7, 420, 300);
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("map-near");
        MapFixture.large(false);

        assertTrue(map.canvas.heat().busy().get("alpha.xeon[0].ht[0]") > 0.2, map.canvas.heat().busy()::toString);
        assertTrue(map.canvas.heat().rates().values().stream().anyMatch(rate -> rate > 1e8));
    }

    @Test
    void theLastGoodPictureStaysWhileTheTextDoesNotParse() throws Exception {
        MapFixture map = MapFixture.open("broken", TEXT);

        map.document.replace(TEXT.indexOf("mapping some"), 7, "mappin ");
        Workbench.until("banner", () -> !map.canvas.banner().isEmpty());
        assertEquals(TEXT, map.canvas.picture().orElseThrow().text());

        map.document.set(TEXT);
        Workbench.until("banner gone", () -> map.canvas.banner().isEmpty());
    }

    @Test
    void aRunShowsItsFiguresInTheMap() {
        String text = TEXT.replace("duration 1 s", "warmup 5 ms  duration 50 ms  replications 2");
        MapFixture map = MapFixture.open("live", text);
        Workbench.until("estimate shown", () -> map.canvas.heat().source().startsWith("estimate"));

        SimulationShortcut.run(((IFileEditorInput) map.editor.getEditorInput()).getFile());

        Workbench.until("figures of the run", () -> map.canvas.heat().source().startsWith("simulated"));
        assertTrue(map.canvas.heat().busy().get("alpha.xeon[0].ht[0]") > 0.2);
    }

    @Test
    void pictureFilesAreWritten(@TempDir Path folder) throws Exception {
        MapFixture map = MapFixture.open("export", TEXT);

        List<String> said = new ArrayList<>();
        PictureExport.save(map.canvas, folder.resolve("map.svg"), said::add);
        PictureExport.save(map.canvas, folder.resolve("map.png"), said::add);

        Workbench.until("files written", () -> said.size() == 2);
        assertTrue(Files.readString(folder.resolve("map.svg")).startsWith("<svg"));
        assertTrue(new ImageData(folder.resolve("map.png").toString()).width > 1000);
    }

    @Test
    void onADarkGroundEverythingCanStillBeRead() {
        MapFixture map = MapFixture.open("dark", TEXT);
        Workbench.until("estimate shown", () -> !map.canvas.heat().isEmpty());
        map.canvas.setBackground(new Color(0x2F, 0x2F, 0x2F));
        MapFixture.large(true);
        map.canvas.fit();
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("map-dark");
        MapFixture.large(false);
        map.canvas.setBackground(null);
        MapColours dark = MapColours.on(new Color(0x2F, 0x2F, 0x2F));
        assertTrue(dark.text().getRed() - dark.ground().getRed() > 120);
    }

    @Test
    void withoutAModelTheMapSaysWhatToDo() {
        Workbench.page().closeAllEditors(false);
        MapCanvas canvas = MapFixture.canvas();
        Workbench.until("sentence", () -> canvas.sentence().startsWith("Open a .svio file"));
        Workbench.picture("map-empty");
    }

    @Test
    void theWheelWithControlZooms() {
        MapFixture map = MapFixture.open("zoom", TEXT);
        double before = map.canvas.viewport().scale();
        Event wheel = new Event();
        wheel.count = 3;
        wheel.stateMask = SWT.MOD1;
        map.canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
        assertTrue(map.canvas.viewport().scale() > before);
    }
}
