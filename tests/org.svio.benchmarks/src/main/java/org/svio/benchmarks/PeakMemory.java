package org.svio.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The peak resident set of a process, as Linux tells it; 0 elsewhere. */
final class PeakMemory {

    private PeakMemory() {
    }

    /** The peak so far of the process with this id or {@code self}, in megabytes. */
    static double of(String process) throws IOException {
        Path status = Path.of("/proc", process, "status");
        if (!Files.exists(status)) {
            return 0;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return 0;
    }

    /** Waits for the end of a process and returns its peak in megabytes. */
    static double watch(Process process) throws InterruptedException {
        double peak = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            try {
                peak = Math.max(peak, of(Long.toString(process.pid())));
            } catch (IOException gone) {
                break; // ended between the question and the answer
            }
        }
        return peak;
    }
}
