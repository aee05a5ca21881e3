package org.svio.experiment.results;

import java.nio.file.Path;
import java.util.List;

/**
 * A finished run in a results folder.
 *
 * @param replication its number, from 1
 * @param seed the root seed
 * @param simulated simulated time in seconds, warm-up included; NaN where no row tells
 * @param warmup discarded time in seconds; NaN where no row tells
 * @param events the events processed; 0 where no row tells
 * @param packets the packets delivered; 0 where no row tells
 * @param stopReason why the point has no more runs; empty where no row tells
 * @param valid whether its figures describe a steady state
 * @param notes what a reader must know, each a sentence
 * @param modelHash identifies the model it ran; empty where no row tells
 * @param file what the run measured; it need not exist any more
 */
public record StoredRun(int replication, long seed, double simulated, double warmup, long events, long packets,
        String stopReason, boolean valid, List<String> notes, String modelHash, Path file) {

    /** Keeps its own list. */
    public StoredRun {
        notes = List.copyOf(notes);
    }
}
