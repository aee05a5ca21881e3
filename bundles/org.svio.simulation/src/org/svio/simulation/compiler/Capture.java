package org.svio.simulation.compiler;

import io.pkts.Pcap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.svio.model.PcapReplay;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.ConversationSpec.Replay.Frame;

/** The frames of a capture file, read by the pkts library. */
final class Capture {

    private static final long PICOSECONDS_PER_MICROSECOND = 1_000_000L;
    private static final int LARGEST_FRAME = 1 << 20;

    private final Path file;
    private final PcapReplay replay;

    Capture(Path directory, PcapReplay replay) {
        this.file = directory.resolve(replay.getFile());
        this.replay = replay;
    }

    /** The frames, the first at time 0, {@code speed} times as fast as recorded. */
    List<Frame> frames(double speed) {
        if (!(speed > 0)) {
            throw new ModelException(replay, "the speed of a replay must be above 0");
        }
        if (!Files.isRegularFile(file)) {
            throw new ModelException(replay, "there is no capture file " + replay.getFile());
        }
        List<Frame> frames = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            long[] first = {Long.MIN_VALUE};
            Pcap.openStream(in).loop(packet -> {
                if (first[0] == Long.MIN_VALUE) {
                    first[0] = packet.getArrivalTime();
                }
                long since = Math.max(0, packet.getArrivalTime() - first[0]);
                long bytes = packet.getParentPacket() == null ? packet.getPayload().capacity() : LARGEST_FRAME;
                frames.add(new Frame(Math.round(since * PICOSECONDS_PER_MICROSECOND / speed), bytes * 8));
                return true;
            });
        } catch (IOException | RuntimeException unreadable) {
            throw new ModelException(replay, replay.getFile() + " is not a readable capture (pcap) file");
        }
        if (frames.isEmpty()) {
            throw new ModelException(replay, replay.getFile() + " holds no frames");
        }
        frames.sort((a, b) -> Long.compare(a.time(), b.time()));
        return frames;
    }
}
