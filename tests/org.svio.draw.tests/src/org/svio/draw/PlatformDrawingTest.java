package org.svio.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.Line;
import org.svio.draw.scene.LineKind;
import org.svio.draw.scene.Scene;
import org.svio.model.Processor;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PlatformDrawingTest {

    private static Scene scene(Testbed testbed) {
        PlatformInstance platform = testbed.platform();
        return PlatformDrawing.scene(platform, testbed.mapping(platform));
    }

    private static String svg(Testbed testbed) {
        PlatformInstance platform = testbed.platform();
        return PlatformDrawing.svg(platform, testbed.mapping(platform));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Box box(Scene scene, String id) {
        return scene.boxes().stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Line> packets(Scene scene, String from, String to) {
        return scene.lines().stream().filter(line -> line.kind() == LineKind.PACKETS && line.from().equals(from)
                && line.to().equals(to)).findFirst();
    }

    static Stream<Testbed> testbeds() {
        return Stream.of(new Testbed(8), new Testbed(8).bridged(1, 8), new Testbed(8).offloaded(1, 8),
                new Testbed(8).bridged(1, 3).offloaded(4, 7), new Testbed(1).offloaded(1, 1),
                new Testbed(64).bridged(1, 64), new Testbed(64).offloaded(1, 64),
                new Testbed(500).bridged(1, 250).offloaded(251, 500), new Testbed(1000).offloaded(1, 1000),
                new Testbed(8, 3).bridged(1, 8), new Testbed(8, 12).offloaded(1, 8), new Testbed(8, 12),
                new Testbed(1).withVifs(1000).offloaded(1, 1), new Testbed(4).withVifs(8).withPeer().bridged(1, 4));
    }

    @ParameterizedTest
    @MethodSource("testbeds")
    void nothingOverlapsAndEverythingFits(Testbed testbed) {
        Scene scene = scene(testbed);

        new SceneChecks(scene).all();
    }

    @ParameterizedTest
    @MethodSource("testbeds")
    void theDocumentIsWellFormedAndNeedsNothingElse(Testbed testbed) throws Exception {
        String svg = svg(testbed);

        Document document = parsed(svg);
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertFalse(svg.contains("href") || svg.contains("url("));
    }

    @ParameterizedTest
    @MethodSource("testbeds")
    void equalModelsGiveEqualBytes(Testbed testbed) {
        String first = svg(testbed);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertEquals(first, svg(testbed));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyVifAndProcessorHasABoxUnderItsQualifiedName() throws Exception {
        Testbed testbed = new Testbed(64).offloaded(1, 64);
        PlatformInstance platform = testbed.platform();

        Document document = parsed(PlatformDrawing.svg(platform, testbed.mapping(platform)));

        Set<String> ids = new HashSet<>();
        NodeList groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            assertTrue(ids.add(group.getAttribute("id")));
            assertEquals("title", group.getElementsByTagName("title").item(0).getNodeName());
        }
        Set<String> expected = Stream.concat(platform.all(VirtualInterface.class).stream(),
                platform.all(Processor.class).stream()).map(Instance::qualifiedName).collect(Collectors.toSet());
        expected.removeAll(ids);
        assertEquals(Set.of(), expected);
    }

    @Test
    void aThousandVifsAreShownAsRangesThatCoverAllOfThem() {
        Scene scene = scene(new Testbed(1000).offloaded(1, 1000));

        List<Box> ranges = scene.boxes().stream().filter(box -> box.kind() == BoxKind.VIF
                && box.id().startsWith("alpha.")).toList();
        assertTrue(ranges.size() <= 128);
        assertEquals("alpha.g[1..8].eth0", ranges.get(0).id());
        assertEquals("alpha.g[993..1000].eth0", ranges.get(ranges.size() - 1).id());
        int vifs = ranges.stream().mapToInt(box -> Integer.parseInt(box.captions().get(0).text().split(" ")[0])).sum();
        assertEquals(1000, vifs);
    }

    @Test
    void aPeerHangsOnItsSwitch() {
        Scene scene = scene(new Testbed(2).withPeer());

        assertTrue(scene.lines().stream().anyMatch(line -> line.kind() == LineKind.LINK && line.from().equals("client")
                && line.to().equals("lan")));
        assertEquals("peer, 10 Gbit/s", box(scene, "client").captions().get(1).text());
    }

    @Test
    void rangesDoNotMixDataPaths() {
        Scene scene = scene(new Testbed(1000).bridged(1, 333).offloaded(334, 1000));

        assertTrue(scene.boxes().stream().noneMatch(box -> box.kind() == BoxKind.VIF
                && box.path() == Box.SEVERAL_PATHS));
        assertTrue(scene.boxes().stream().anyMatch(box -> box.id().equals("alpha.g[329..333].eth0")));
    }

    @Test
    void packetsOfABridgedVifPassTheDriverDomain() {
        Scene scene = scene(new Testbed(8).bridged(1, 8));

        assertEquals("out", packets(scene, "alpha.g", "alpha.dom0").orElseThrow().label().text());
        assertEquals("descriptors", packets(scene, "alpha.dom0", "alpha.tg3.transmitter").orElseThrow().label().text());
        assertTrue(packets(scene, "alpha.tg3.transmitter", "alpha.tg3.eth0").isPresent());
        assertTrue(packets(scene, "alpha.tg3.eth0", "alpha.tg3.receiver").isPresent());
        assertEquals("in", packets(scene, "alpha.dom0", "alpha.g").orElseThrow().label().text());
        assertTrue(packets(scene, "alpha.g", "alpha.sv.transmitter").isEmpty());
    }

    @Test
    void theInterruptOfAnOffloadedVifGoesThroughTheHypervisor() {
        Scene scene = scene(new Testbed(8).offloaded(1, 8));

        List<String> signals = scene.lines().stream().filter(line -> line.kind() == LineKind.SIGNAL
                && line.from().startsWith("alpha")).map(line -> line.from() + " > " + line.to()).toList();
        assertEquals(List.of("alpha.sv.receiver > alpha.xen", "alpha.xen > alpha.g"), signals);
    }

    @Test
    void aContextNamesTheGuestItServes() {
        Scene scene = scene(new Testbed(8).offloaded(1, 8));

        Box context = box(scene, "alpha.sv.transmitter[0].c[2]");
        assertEquals("g[3]", context.captions().get(1).text());
        assertEquals(0, context.path());
        assertTrue(context.tooltip().contains("transmitter of alpha.g[3].eth0"));
        assertEquals(Box.NO_PATH, box(scene, "alpha.sv.transmitter[1].c[0]").path());
    }

    @Test
    void aTooltipGivesNameKindAndKeyProperties() {
        Scene scene = scene(new Testbed(8));

        assertEquals("alpha.xeon[0]\nprocessor\nclock 2.8 GHz", box(scene, "alpha.xeon[0]").tooltip());
        assertTrue(box(scene, "alpha.sv.eth0").tooltip().contains("rate 1 Gbit/s"));
        assertTrue(box(scene, "alpha.g[1].eth0").tooltip().contains("not mapped"));
    }

    @Test
    void everyDataPathIsInTheLegendWithAColourOfItsOwn() {
        Scene scene = scene(new Testbed(8).bridged(1, 4).offloaded(5, 8));

        assertEquals(List.of("packets, bridged", "packets, offloaded"), scene.legend().stream()
                .filter(entry -> entry.kind() == LineKind.PACKETS).map(entry -> entry.caption().text()).toList());
        assertEquals(0, box(scene, "alpha.g[4].eth0").path());
        assertEquals(1, box(scene, "alpha.g[5].eth0").path());
    }

    @Test
    void hostsStandInTheOrderOfTheirDeclaration() {
        Scene scene = scene(new Testbed(8, 3).bridged(1, 8));

        List<String> hosts = scene.boxes().stream().filter(box -> box.kind() == BoxKind.HOST)
                .sorted((a, b) -> Double.compare(a.x(), b.x())).map(Box::id).toList();
        assertEquals(List.of("alpha[1]", "alpha[2]", "alpha[3]", "beta"), hosts);
    }

    @Test
    void manyVifsAreDrawnInTime() {
        assertTimeout(Duration.ofSeconds(2), () -> svg(new Testbed(64).offloaded(1, 64)));
        assertTimeout(Duration.ofSeconds(5), () -> svg(new Testbed(1000).offloaded(1, 1000)));
    }

    @Test
    void aPlatformWithoutAnythingIsAnEmptyPicture() throws Exception {
        Testbed testbed = new Testbed(1);
        testbed.declaration().getComponents().clear();

        Scene scene = scene(testbed);

        assertTrue(scene.boxes().isEmpty() && scene.lines().isEmpty());
        assertNotNull(parsed(svg(testbed)));
    }
}
