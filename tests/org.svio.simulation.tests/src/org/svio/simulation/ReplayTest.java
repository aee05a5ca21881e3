package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.S;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.svio.simulation.program.ConversationSpec.Replay;
import org.svio.simulation.program.Program;

/** The capture of ping and iperf3 between two network namespaces that comes with the examples. */
class ReplayTest {

    private static final Path EXAMPLE = Repository.file("examples/pcap/replay.svio");

    private static Program program(String mapping) {
        return Lab.of(EXAMPLE).mapping(mapping).compile();
    }

    private static List<Replay> sides(Program program) {
        return program.conversations().stream().map(Replay.class::cast).toList();
    }

    @Test
    void everyFrameOfTheFileIsReplayedWithItsLengthOnTheWire() throws IOException {
        // The file again, by hand: little endian, microseconds, 24 B of header and 16 B before each frame.
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(EXAMPLE.resolveSibling("ping-and-iperf3.pcap")))
                .order(ByteOrder.LITTLE_ENDIAN).position(24);
        List<Replay.Frame> expected = new ArrayList<>();
        long first = -1;
        boolean cut = false;
        while (file.hasRemaining()) {
            long micros = file.getInt() * 1_000_000L + file.getInt();
            int kept = file.getInt();
            int length = file.getInt();
            file.position(file.position() + kept);
            first = first < 0 ? micros : first;
            expected.add(new Replay.Frame((micros - first) * 1_000_000, length * 8L));
            cut |= kept < length;
        }
        List<Replay> sides = sides(program("onHost"));

        assertTrue(cut, "the capture keeps headers only");
        assertEquals(2, sides.size());
        Set<Replay.Frame> replayed = new HashSet<>(sides.get(0).frames());
        replayed.addAll(sides.get(1).frames());
        assertEquals(new HashSet<>(expected), replayed);
        assertEquals(expected.size(), sides.get(0).frames().size() + sides.get(1).frames().size());
    }

    @Test
    void theSenderOfTheFirstFrameIsPlayedByTheSource() {
        List<Replay> sides = sides(program("onHost"));

        // who pings also sends the data of iperf3; the other side answers and acknowledges
        assertEquals("recorded/alpha.g[1].eth0/beta.g[1].eth0", sides.get(0).name());
        assertEquals(sides.get(0).source(), sides.get(1).destination());
        assertTrue(sides.get(0).frames().stream().filter(frame -> frame.bits() == 1514 * 8).count() > 600);
        assertTrue(sides.get(1).frames().stream().allMatch(frame -> frame.bits() < 1514 * 8));
        assertEquals(10, sides.get(1).frames().stream().filter(frame -> frame.bits() == 98 * 8).count());
    }

    @Test
    void bothMappingsCarryTheWholeCapture() {
        for (String mapping : List.of("onHost", "onDevice")) {
            Program program = program(mapping);
            Run run = new Run(program, new RunSettings(1, 1, true)).until(2 * S);

            assertEquals(sides(program).stream().mapToInt(side -> side.frames().size()).sum(), run.run().packets(),
                    mapping);
            assertEquals(0, run.drops("all"));
            assertTrue(run.mean("alpha.g[1].eth0", "throughput") > 0.9 * 8e6 / 2);
        }
    }
}
