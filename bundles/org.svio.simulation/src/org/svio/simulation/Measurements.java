package org.svio.simulation;

import java.util.List;

/**
 * What one run, or one batch of a run, measured.
 *
 * @param from when the observation started, in picoseconds
 * @param until when it ended, in picoseconds
 * @param distributions how the latencies and round trips are spread whose percentiles are among the measures
 * @param notes what a reader must know, each a sentence, such as an offered load above capacity
 */
public record Measurements(long from, long until, List<Measurement> measures, List<AccountEntry> account,
        List<Distribution> distributions, List<String> notes) {

    /** Keeps its own lists. */
    public Measurements {
        measures = List.copyOf(measures);
        account = List.copyOf(account);
        distributions = List.copyOf(distributions);
        notes = List.copyOf(notes);
    }
}
