package org.svio.experiment;

import java.util.List;
import org.svio.simulation.Measurements;

/**
 * What one run gave.
 *
 * @param observations what was measured after the warm-up: once, or once for each batch
 * @param events the events processed
 * @param packets the packets delivered, acknowledgements included
 * @param wall how long it took, in seconds of real time; no result depends on it
 * @param reused whether it was read from an earlier call instead of run
 */
public record Outcome(List<Measurements> observations, long events, long packets, double wall, boolean reused) {

    /** Keeps its own list. */
    public Outcome {
        observations = List.copyOf(observations);
    }
}
