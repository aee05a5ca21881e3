package org.svio.simulation.compiler;

import io.pkts.Pcap;
import io.pkts.packet.PCapPacket;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.svio.model.PcapReplay;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.ConversationSpec.Replay.Frame;

/**
 * A capture file in the pcap format, read by the pkts library. The station that sent the first frame is one side of the
 * conversation, everyone else the other; where the frames are not Ethernet all of them are taken to be of the first.
 *
 * <p>Lengths are those the frames had on the wire, of which the file may hold less. Times count from the earliest one.
 */
final class Capture {

    private static final int FILE_HEADER = 24;
    private static final int FRAME_HEADER = 16;
    private static final int ETHERNET = 1;
    private static final int ADDRESS = 6;
    private static final byte[] PCAPNG = {0x0a, 0x0d, 0x0d, 0x0a};
    private static final double PICOSECONDS_PER_MICROSECOND = 1e6;
    private static final double PICOSECONDS_PER_NANOSECOND = 1e3;

    private final PcapReplay replay;
    private final String name;
    private final List<Record> records = new ArrayList<>();

    /** A frame as recorded; the stamp counts micro- or nanoseconds. */
    private record Record(long stamp, long bytes, boolean first) {
    }

    private double picosecondsPerTick;
    private byte[] firstSender;
    private long read = FILE_HEADER;

    /** Reads the capture of a replay; throws a {@link ModelException} with one sentence where it cannot be read. */
    Capture(Path directory, PcapReplay replay) {
        this.replay = replay;
        this.name = replay.getFile();
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw mistake("there is no capture file " + name);
        }
        try {
            requirePcap(file);
            read(file);
        } catch (IOException unreadable) {
            throw mistake("the capture " + name + " cannot be read: " + unreadable.getMessage());
        }
        if (records.isEmpty()) {
            throw mistake("the capture " + name + " holds no frames");
        }
    }

    /** The frames of one side in order of time, {@code speed} times as fast as recorded. */
    List<Frame> frames(boolean ofFirstSender, double speed) {
        if (!(speed > 0)) {
            throw mistake("the speed of a replay must be above 0");
        }
        long start = records.stream().mapToLong(Record::stamp).min().orElseThrow();
        return records.stream().filter(frame -> frame.first == ofFirstSender)
                .map(frame -> new Frame(Math.round((frame.stamp - start) * picosecondsPerTick / speed),
                        frame.bytes * 8))
                .sorted(Comparator.comparingLong(Frame::time)).toList();
    }

    private void requirePcap(Path file) throws IOException {
        byte[] magic;
        try (InputStream in = Files.newInputStream(file)) {
            magic = in.readNBytes(FILE_HEADER);
        }
        if (magic.length >= PCAPNG.length && Arrays.equals(PCAPNG, Arrays.copyOf(magic, PCAPNG.length))) {
            throw mistake("the capture " + name + " is in the pcapng format: convert it with 'editcap -F pcap " + name
                    + " converted.pcap' and name that");
        }
        if (magic.length < FILE_HEADER) {
            throw mistake(name + " is no capture file: it is too short to be one");
        }
    }

    private void read(Path file) throws IOException {
        Pcap pcap;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            try {
                pcap = Pcap.openStream(in);
            } catch (RuntimeException unknown) {
                throw mistake(name + " is no capture file: it does not begin like one in the pcap format");
            }
            boolean ethernet = pcap.getPcapHeader().getDataLinkType() == ETHERNET;
            picosecondsPerTick = pcap.getPcapHeader().timestampsInNs() ? PICOSECONDS_PER_NANOSECOND
                    : PICOSECONDS_PER_MICROSECOND;
            try {
                pcap.loop(packet -> {
                    add((PCapPacket) packet, ethernet);
                    return true;
                });
            } catch (RuntimeException broken) {
                throw cutShort();
            }
        }
        if (read != Files.size(file)) {
            throw cutShort();
        }
    }

    private void add(PCapPacket frame, boolean ethernet) throws IOException {
        read += FRAME_HEADER + frame.getCapturedLength();
        records.add(new Record(frame.getArrivalTime(), frame.getTotalLength(), !ethernet || isOfFirstSender(frame)));
    }

    private boolean isOfFirstSender(PCapPacket frame) {
        if (frame.getCapturedLength() < 2 * ADDRESS) {
            return true;
        }
        byte[] sender = Arrays.copyOfRange(frame.getPayload().getArray(), ADDRESS, 2 * ADDRESS);
        if (firstSender == null) {
            firstSender = sender;
        }
        return Arrays.equals(firstSender, sender);
    }

    private ModelException cutShort() {
        return mistake("the capture " + name + " is damaged: it ends in the middle of a frame, after " + records.size()
                + " whole ones");
    }

    private ModelException mistake(String sentence) {
        return new ModelException(replay, sentence);
    }
}
