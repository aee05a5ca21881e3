package org.svio.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Exponential;
import org.svio.estimate.Pair.Work;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.Program;

/** Demands and bounds counted by hand. */
class BoundsTest {

    private static final double EXACT = 1e-9;
    private static final long US = Pair.US;

    /** Segments of 10 000 bits, of which frames of 12 000 bits take 12 us on the cable; acknowledgements take 2 us. */
    static ConversationSpec.Stream stream(long window, int acknowledge) {
        return new ConversationSpec.Stream("flow", Pair.A, Pair.B, 2000, window * 10_000, 10_000, acknowledge);
    }

    private static ResourceLoad load(Estimate estimate, String name) {
        return estimate.loads().stream().filter(load -> load.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theSlowestStageBoundsTheThroughputAndTheSumOfAllTheLatency() {
        Program program = new Pair().sends(Pair.A, Work.of(5 * US), Work.of(20 * US)).receives(Pair.B, Work.of(8 * US))
                .with(stream(1000, 1));

        Estimate estimate = Estimator.of(program);

        assertEquals(10_000 / 20e-6, estimate.bounds().throughput(), EXACT * 5e8);
        assertEquals(5e-6 + 20e-6 + 12e-6 + 8e-6, estimate.bounds().latency(), EXACT);
        assertTrue(Double.isNaN(estimate.bounds().roundTrip()));
        assertEquals("a.send1", estimate.bottleneck());
        assertEquals(20e-6, load(estimate, "a.send1").demand(), EXACT);
        assertEquals(5e-6, load(estimate, "a.send0").demand(), EXACT);
        assertEquals(12e-6, load(estimate, "a.port").demand(), EXACT);
        assertEquals(2e-6, load(estimate, "b.port").demand(), EXACT);
    }

    @Test
    void acknowledgementsCountOncePerSegmentsGathered() {
        Program program = new Pair().receives(Pair.B, Work.of(14 * US)).sends(Pair.B, Work.of(7 * US))
                .receives(Pair.A, Work.of(40 * US)).with(stream(1000, 2));

        Estimate estimate = Estimator.of(program);

        assertEquals(3.5e-6, load(estimate, "b.send0").demand(), EXACT);
        assertEquals(1e-6, load(estimate, "b.port").demand(), EXACT);
        assertEquals(10_000 / 20e-6, estimate.bounds().throughput(), EXACT * 5e8);
        assertEquals("a.receive0", estimate.bottleneck());
    }

    @Test
    void aSmallWindowIsBoundedByTheShortestWayRound() {
        Program program = new Pair().receives(Pair.B, Work.of(14 * US)).with(stream(2, 1));

        Bounds bounds = Estimator.of(program).bounds();

        assertEquals(2 * 10_000 / (12e-6 + 14e-6 + 2e-6), bounds.throughput(), EXACT * 7e8);
    }

    @Test
    void anExchangeIsBoundedByItsPauseAndItsRoundTrip() {
        Program program = new Pair().receives(Pair.B, Work.of(14 * US)).with(new ConversationSpec.Exchange("flow",
                Pair.A, Pair.B, 0, 1000, 3000, new Constant(50 * US), new Constant(30 * US)));

        Bounds bounds = Estimator.of(program).bounds();

        assertEquals(1e-6 + 14e-6 + 30e-6 + 3e-6, bounds.roundTrip(), EXACT);
        assertEquals(3e-6, bounds.latency(), EXACT);
        assertEquals(4000 / (50e-6 + bounds.roundTrip()), bounds.throughput(), EXACT * 1e8);
    }

    @Test
    void anOpenFlowIsBoundedByWhatItOffers() {
        Program program = new Pair().receives(Pair.B, Work.of(14 * US)).with(poisson(100 * US));

        assertEquals(1000 / 100e-6, Estimator.of(program).bounds().throughput(), EXACT * 1e7);
    }

    static ConversationSpec.Open poisson(double interval) {
        return new ConversationSpec.Open("flow", Pair.A, Pair.B, 0, new Exponential(interval), 0, true,
                new Constant(1000), null, null);
    }

    @Test
    void theAgentsOfAPoolBoundTogether() {
        Program program = new Pair().receives(Pair.B, new Work(60 * US, null, false, 1, 3)).with(stream(1000, 1));

        assertEquals(3 * 10_000 / 60e-6, Estimator.of(program).bounds().throughput(), EXACT * 5e8);
    }

    @Test
    void workOncePerBatchCountsForTheLargestBatch() {
        Program program = new Pair().receives(Pair.B, new Work(160 * US, null, true, 8, 1)).with(stream(1000, 1));

        assertEquals(10_000 / 20e-6, Estimator.of(program).bounds().throughput(), EXACT * 5e8);
    }

    /** Two strands of one core, each of which keeps 0.6 of its speed: equal work goes 1.2 times as fast as on one. */
    @Test
    void strandsOfOneCoreBoundEachOther() {
        Program program = new Pair().oneCore(0.6).sends(Pair.A, Work.of(30 * US)).receives(Pair.B, Work.of(30 * US))
                .with(stream(1000, 1));

        // the strands of the two idle stages count among the siblings: with k of them b = (1 / 0.6 - 1) / (k - 1)
        double others = (1 / 0.6 - 1) / 3;
        assertEquals(10_000 / (30e-6 + others * 30e-6), Estimator.of(program).bounds().throughput(), EXACT * 5e8);
    }

    @Test
    void conversationsShareABottleneck() {
        Pair pair = new Pair().receives(Pair.B, Work.of(20 * US));
        ConversationSpec small = new ConversationSpec.Stream("small", Pair.A, Pair.B, 0, 4_000_000, 4000, 1);

        Estimate estimate = Estimator.of(pair.with(stream(100, 1), small));

        assertEquals(10_000 / 20e-6, estimate.bounds().throughput(), EXACT * 5e8);
        assertTrue(estimate.throughput() <= estimate.bounds().throughput(), () -> "estimated " + estimate.throughput());
        assertEquals(List.of("a"), estimate.stations().stream().map(StationEstimate::name).toList());
    }
}
