package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void aSecondBeginsClassZeroAndADecadeHasTwentyClasses() {
        assertEquals(0, Distribution.classOf(1));
        assertEquals(20, Distribution.classOf(10));
        assertEquals(-120, Distribution.classOf(1e-6 * 1.001));
        assertEquals(1, Distribution.start(0));
        assertEquals(1e-6, Distribution.start(-120), 1e-15);
    }

    @Test
    void everyTimeLiesInItsClass() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            double time = Math.exp(random.nextDouble(-20, 5));

            int number = Distribution.classOf(time);

            assertTrue(Distribution.start(number) <= time * (1 + 1e-12), time + " before its class");
            assertTrue(time <= Distribution.start(number + 1) * (1 + 1e-12), time + " after its class");
        }
    }

    @Test
    void theSumHoldsTheObservationsOfBoth() {
        Distribution one = new Distribution("all", "latency", new TreeMap<>(Map.of(-80, 3L, -79, 1L)));
        Distribution two = new Distribution("all", "latency", new TreeMap<>(Map.of(-79, 2L, -70, 5L)));

        assertEquals(new Distribution("all", "latency", new TreeMap<>(Map.of(-80, 3L, -79, 3L, -70, 5L))),
                one.plus(two));
        assertEquals(11, one.plus(two).total());
    }
}
