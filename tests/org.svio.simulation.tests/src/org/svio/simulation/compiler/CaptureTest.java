package org.svio.simulation.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.model.PcapReplay;
import org.svio.model.SvioFactory;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.ConversationSpec.Replay.Frame;

class CaptureTest {

    private static final int MICROSECONDS = 0xa1b2c3d4;
    private static final int NANOSECONDS = 0xa1b23c4d;

    @TempDir
    private Path folder;

    /** A capture of frames of 1514, 66 and 98 B, of which 14 B are kept; the second is another station's answer. */
    private static byte[] capture(int magic, ByteOrder order, int linkType) {
        ByteBuffer file = ByteBuffer.allocate(24 + 3 * (16 + 14)).order(order);
        file.putInt(magic).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0).putInt(14).putInt(linkType);
        record(file, 999_990, 1514, 1);
        record(file, 999_995, 66, 2);
        record(file, 1_000_000, 98, 1);
        return file.array();
    }

    private static void record(ByteBuffer file, int ticks, int length, int sender) {
        file.putInt(100).putInt(ticks).putInt(14).putInt(length);
        file.put(new byte[] {2, 0, 0, 0, 0, (byte) (3 - sender), 2, 0, 0, 0, 0, (byte) sender, 8, 0});
    }

    private Capture read(byte[] content) throws IOException {
        Files.write(folder.resolve("some.pcap"), content);
        return named("some.pcap");
    }

    private Capture named(String file) {
        PcapReplay replay = SvioFactory.eINSTANCE.createPcapReplay();
        replay.setFile(file);
        return new Capture(folder, replay);
    }

    private String refusal(byte[] content) {
        return assertThrows(ModelException.class, () -> read(content)).getMessage();
    }

    @Test
    void framesHaveTheirLengthOnTheWireAndTheirTimeSinceTheFirst() throws IOException {
        Capture capture = read(capture(MICROSECONDS, ByteOrder.LITTLE_ENDIAN, 1));

        assertEquals(List.of(new Frame(0, 1514 * 8), new Frame(10_000_000, 98 * 8)), capture.frames(true, 1));
        assertEquals(List.of(new Frame(5_000_000, 66 * 8)), capture.frames(false, 1));
    }

    @Test
    void bothByteOrdersAndBothResolutionsAreRead() throws IOException {
        assertEquals(10_000_000, read(capture(MICROSECONDS, ByteOrder.BIG_ENDIAN, 1)).frames(true, 1).get(1).time());
        assertEquals(10_000, read(capture(NANOSECONDS, ByteOrder.BIG_ENDIAN, 1)).frames(true, 1).get(1).time());
        assertEquals(10_000, read(capture(NANOSECONDS, ByteOrder.LITTLE_ENDIAN, 1)).frames(true, 1).get(1).time());
    }

    @Test
    void theSpeedDividesTheTimes() throws IOException {
        Capture capture = read(capture(MICROSECONDS, ByteOrder.LITTLE_ENDIAN, 1));

        assertEquals(2_500_000, capture.frames(true, 4).get(1).time());
        assertThrows(ModelException.class, () -> capture.frames(true, 0));
    }

    @Test
    void framesThatAreNotEthernetAreAllOfOneSide() throws IOException {
        Capture capture = read(capture(MICROSECONDS, ByteOrder.LITTLE_ENDIAN, 101));

        assertEquals(3, capture.frames(true, 1).size());
        assertEquals(0, capture.frames(false, 1).size());
    }

    @Test
    void aCaptureThatEndsEarlySaysSo() {
        byte[] whole = capture(MICROSECONDS, ByteOrder.LITTLE_ENDIAN, 1);

        for (int missing : new int[] {1, 13, 14, 20, 29}) {
            assertEquals("the capture some.pcap is damaged: it ends in the middle of a frame, after 2 whole ones",
                    refusal(Arrays.copyOf(whole, whole.length - missing)));
        }
        assertEquals("the capture some.pcap holds no frames", refusal(Arrays.copyOf(whole, 24)));
        assertEquals("some.pcap is no capture file: it is too short to be one", refusal(Arrays.copyOf(whole, 23)));
        assertEquals("some.pcap is no capture file: it is too short to be one", refusal(new byte[0]));
    }

    @Test
    void alengthThatCannotBeIsDamage() {
        byte[] content = capture(MICROSECONDS, ByteOrder.LITTLE_ENDIAN, 1);
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(24 + 30 + 8, Integer.MAX_VALUE)
                .putInt(24 + 30 + 12, Integer.MAX_VALUE);
        assertEquals("the capture some.pcap is damaged: it ends in the middle of a frame, after 1 whole ones",
                refusal(content));

        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(24 + 30 + 8, -5);
        assertEquals("the capture some.pcap is damaged: it ends in the middle of a frame, after 1 whole ones",
                refusal(content));
    }

    @Test
    void whatIsNoPcapFileIsCalledSo() {
        String text = "Not everything in a folder is a capture.";
        assertEquals("some.pcap is no capture file: it does not begin like one in the pcap format",
                refusal(text.getBytes(StandardCharsets.UTF_8)));

        byte[] next = ByteBuffer.allocate(32).putInt(0x0a0d0d0a).array();
        assertEquals("the capture some.pcap is in the pcapng format: convert it with 'editcap -F pcap some.pcap"
                + " converted.pcap' and name that", refusal(next));

        assertEquals("there is no capture file none.pcap",
                assertThrows(ModelException.class, () -> named("none.pcap")).getMessage());
    }
}
