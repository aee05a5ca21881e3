package org.svio.engine.theory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import org.svio.engine.random.RandomStream;
import org.svio.engine.statistics.Tally;

/** Twenty independent replications and the 99.9 % interval of their mean. */
final class Replications {

    private static final int COUNT = 20;

    /** Student's t with 19 degrees of freedom at 99.9 %, two-sided. */
    private static final double QUANTILE = 3.883;

    /** An interval wider than this part of the value proves nothing. */
    private static final double WIDEST = 0.05;

    private Replications() {
    }

    /** Streams of one replication, by name. */
    record Streams(int replication) {
        RandomStream named(String name) {
            return RandomStream.named(20061, replication, name);
        }
    }

    static void agree(double expected, ToDoubleFunction<Streams> observation) {
        Tally tally = new Tally();
        for (int replication = 0; replication < COUNT; replication++) {
            tally.add(observation.applyAsDouble(new Streams(replication)));
        }
        double width = QUANTILE * tally.standardError();
        assertTrue(Math.abs(tally.mean() - expected) <= width,
                "expected " + expected + ", observed " + tally.mean() + " +- " + width);
        assertTrue(width <= WIDEST * expected, "an interval of " + tally.mean() + " +- " + width + " is too wide");
    }
}
