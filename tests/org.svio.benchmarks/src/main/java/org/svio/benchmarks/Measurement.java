package org.svio.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** One engine on one workload: the process that runs it and what its rounds took. */
final class Measurement implements AutoCloseable {

    private final String engine;
    private final Workload workload;
    private final long count;
    private final Process process;
    private final PrintStream requests;
    private final BufferedReader answers;
    private double[] nanoseconds = new double[0];
    private double check;
    private double bytesPerEvent = Double.POSITIVE_INFINITY;
    private double peakMegabytes;

    Measurement(String engine, Workload workload, long count) throws IOException {
        this.engine = engine;
        this.workload = workload;
        this.count = count;
        this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                engine.equals("dsol") ? "-Xmx256m" : "-Xmx32m", // what each can just run in
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                KernelWorker.class.getName(), engine, workload.name()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        this.answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** Runs a round; the time of one that does not count warms up. */
    void run(boolean counts) throws IOException {
        requests.println(count);
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the process of " + engine + " on " + workload.title() + " ended early");
        }
        String[] answer = line.split(" ");
        double events = (double) count * workload.eventsPerCount();
        check = Double.parseDouble(answer[1]);
        bytesPerEvent = Math.min(bytesPerEvent, Double.parseDouble(answer[2]) / events);
        peakMegabytes = Double.parseDouble(answer[3]);
        if (counts) {
            nanoseconds = Arrays.copyOf(nanoseconds, nanoseconds.length + 1);
            nanoseconds[nanoseconds.length - 1] = Double.parseDouble(answer[0]) / events;
            Arrays.sort(nanoseconds);
        }
    }

    @Override
    public void close() {
        requests.close();
        process.destroy();
    }

    String engine() {
        return engine;
    }

    Workload workload() {
        return workload;
    }

    /** The check of the last round. */
    double check() {
        return check;
    }

    /** The bytes allocated per event, of the round that allocated least. */
    double bytesPerEvent() {
        return bytesPerEvent;
    }

    /** The peak resident memory of the process. */
    double peakMegabytes() {
        return peakMegabytes;
    }

    /** The median time per event, in nanoseconds. */
    double median() {
        return nanoseconds[nanoseconds.length / 2];
    }

    /** Half of the distance between the quartiles of the rounds, as part of the median. */
    double spread() {
        int quarter = nanoseconds.length / 4;
        return (nanoseconds[nanoseconds.length - 1 - quarter] - nanoseconds[quarter]) / 2 / median();
    }
}
