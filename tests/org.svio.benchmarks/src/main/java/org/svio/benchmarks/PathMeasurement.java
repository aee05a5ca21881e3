package org.svio.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A process that simulates a model, advanced round by round. */
final class PathMeasurement implements AutoCloseable {

    private final Process process;
    private final PrintStream requests;
    private final BufferedReader answers;
    private final Sample perEvent = new Sample();
    private final Sample perPacket = new Sample();
    private double eventsPerPacket;
    private double bytesPerPacket = Double.POSITIVE_INFINITY;

    PathMeasurement(ProcessBuilder builder) throws IOException {
        this.process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        this.answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** Advances the simulated clock; the time of a round that does not count warms up. */
    void run(double simulatedSeconds, boolean counts) throws IOException {
        requests.println((long) (simulatedSeconds * 1e12));
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the process that simulates ended early");
        }
        if (counts) {
            String[] answer = line.split(" ");
            double nanoseconds = Double.parseDouble(answer[0]);
            double packets = Double.parseDouble(answer[2]);
            eventsPerPacket = Double.parseDouble(answer[1]) / packets;
            perEvent.add(nanoseconds / eventsPerPacket / packets);
            perPacket.add(nanoseconds / packets);
            bytesPerPacket = Math.min(bytesPerPacket, Double.parseDouble(answer[3]) / packets);
        }
    }

    /** Nanoseconds per event. */
    Sample perEvent() {
        return perEvent;
    }

    /** Nanoseconds per packet delivered, acknowledgements included. */
    Sample perPacket() {
        return perPacket;
    }

    double eventsPerPacket() {
        return eventsPerPacket;
    }

    /** Bytes allocated per packet, of the round that allocated least. */
    double bytesPerPacket() {
        return bytesPerPacket;
    }

    @Override
    public void close() {
        requests.close();
        process.destroy();
    }
}
