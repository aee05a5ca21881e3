package org.svio.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Exponential;
import org.svio.engine.random.Uniform;
import org.svio.estimate.Pair.Work;
import org.svio.simulation.Measurement;
import org.svio.simulation.RunSettings;
import org.svio.simulation.SimulationRun;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.Program;

/** The estimate against formulas that are exact. */
class EstimatorTest {

    private static final long US = Pair.US;

    /** Schweitzer's approximation is known to be within some percent of exact mean value analysis. */
    private static final double SCHWEITZER = 0.08;

    /** Exact mean value analysis (Reiser and Lavenberg 1980) of one class at exponential stations. */
    private static double exactThroughput(int population, double... demands) {
        double[] queues = new double[demands.length];
        double throughput = 0;
        for (int customers = 1; customers <= population; customers++) {
            double[] times = new double[demands.length];
            for (int station = 0; station < demands.length; station++) {
                times[station] = demands[station] * (1 + queues[station]);
            }
            throughput = customers / Arrays.stream(times).sum();
            for (int station = 0; station < demands.length; station++) {
                queues[station] = throughput * times[station];
            }
        }
        return throughput;
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 10, 10", "3, 10, 10, 10", "10, 10, 10, 10", "40, 10, 10, 10", "5, 20, 10, 5", "30, 20, 10, 5",
        "8, 3, 40, 7"})
    void aClosedNetworkIsCloseToExactMeanValueAnalysis(int window, double first, double second, double third) {
        Program program = new Pair().cable(1e-9)
                .sends(Pair.A, Work.random(new Exponential(first * US)), Work.random(new Exponential(second * US)))
                .receives(Pair.B, Work.random(new Exponential(third * US))).with(BoundsTest.stream(window, 1));

        double estimated = Estimator.of(program).throughput() / 10_000;

        double exact = exactThroughput(window, first * 1e-6, second * 1e-6, third * 1e-6);
        assertEquals(exact, estimated, SCHWEITZER * exact);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.8", "0.95"})
    void anOpenFlowThroughConstantWorkWaitsAsPollaczekAndKhinchineSay(double load) {
        double service = 20e-6;
        Program program = new Pair().cable(1e-9).receives(Pair.B, Work.of(20 * US))
                .with(BoundsTest.poisson(20 * US / load));

        Estimate estimate = Estimator.of(program);

        double expected = service + load * service / 2 / (1 - load);
        assertEquals(expected, estimate.latency(), 0.01 * expected);
        assertEquals(load, estimate.bottleneckUtilisation(), 1e-6);
        assertEquals("b.receive0", estimate.bottleneck());
    }

    @Test
    void anOpenFlowThroughExponentialWorkWaitsTwiceAsLong() {
        Program program = new Pair().cable(1e-9).receives(Pair.B, Work.random(new Exponential(20 * US)))
                .with(BoundsTest.poisson(40 * US));

        assertEquals(40e-6, Estimator.of(program).latency(), 0.01 * 40e-6);
    }

    @Test
    void moreThanCanBeServedIsCutDownAndSaid() {
        Program program = new Pair().receives(Pair.B, Work.of(20 * US)).with(BoundsTest.poisson(10 * US));

        Estimate estimate = Estimator.of(program);

        assertEquals(1000 / 20e-6, estimate.throughput(), 1e-3 * 5e7);
        assertEquals("b.receive0", estimate.bottleneck());
        assertTrue(estimate.caveats().stream().anyMatch(text -> text.contains("More is offered than can be served by"
                + " b.receive0")), () -> estimate.caveats().toString());
    }

    @Test
    void aLonelyExchangeTakesTheSumOfItsParts() {
        Program program = new Pair().receives(Pair.B, Work.of(14 * US)).with(new ConversationSpec.Exchange("flow",
                Pair.A, Pair.B, 0, 1000, 3000, new Constant(50 * US), new Constant(30 * US)));

        Estimate estimate = Estimator.of(program);

        assertEquals(48e-6, estimate.roundTrip(), 1e-9);
        assertEquals((15e-6 + 3e-6) / 2, estimate.latency(), 1e-9);
        assertEquals(4000 / 98e-6, estimate.throughput(), 1e-3 * 4e7);
        assertEquals(2, estimate.stations().size());
    }

    @Test
    void openFlowsTakeTheirShareBeforeStreams() {
        Pair pair = new Pair().cable(1e-9).receives(Pair.B, Work.of(20 * US));

        Estimate estimate = Estimator.of(pair.with(BoundsTest.stream(100, 1), BoundsTest.poisson(50 * US)));

        double packets = 1 / 20e-6;
        double open = 1 / 50e-6;
        assertEquals(open * 1000 + (packets - open) * 10_000, estimate.throughput(), 0.03 * 3e8);
    }

    @Test
    void windowsThatHoldLessThanAnAcknowledgementWaitsForStall() {
        Estimate estimate = Estimator.of(new Pair().with(BoundsTest.stream(1, 2)));

        assertEquals(10_000 / (40e-3 + 14e-6), estimate.throughput(), 1e-3 * 2.5e5);
        assertTrue(estimate.caveats().stream().anyMatch(text -> text.contains("timer")),
                () -> estimate.caveats().toString());
    }

    @ParameterizedTest
    @CsvSource({"4, 100", "30, 100", "4, 45", "30, 45"})
    void mixedTrafficIsCloseToTheSimulation(int window, double interval) {
        Program program = new Pair().sends(Pair.A, Work.random(new Exponential(10 * US)))
                .receives(Pair.B, Work.random(new Uniform(5 * US, 25 * US)), Work.of(US))
                .with(BoundsTest.stream(window, 2), BoundsTest.poisson(interval * US),
                        new ConversationSpec.Open("sizes", Pair.B, Pair.A, 300, new Constant(40 * US), 0, false,
                                new Uniform(500, 12_000), null, null),
                        new ConversationSpec.Exchange("exchange", Pair.B, Pair.A, 300, 800, 8000,
                                new Exponential(90 * US), new Exponential(20 * US)));

        Estimate estimate = Estimator.of(program);

        SimulationRun run = new SimulationRun(program, new RunSettings(1, 1, true));
        run.advanceTo(500_000 * US);
        run.resetStatistics();
        run.advanceTo(2_500_000 * US);
        double throughput = mean(run, "throughput");
        double latency = mean(run, "latency");
        double roundTrip = mean(run, "roundTrip");
        assertEquals(throughput, estimate.throughput(), 0.15 * throughput);
        assertEquals(latency, estimate.latency(), 0.2 * latency);
        assertEquals(roundTrip, estimate.roundTrip(), 0.2 * roundTrip);
    }

    @Test
    void nothingIsEstimatedWhereNothingIsSent() {
        Estimate estimate = Estimator.of(new Pair().with());

        assertEquals(0, estimate.throughput());
        assertEquals(0, estimate.bounds().throughput());
        assertTrue(Double.isNaN(estimate.latency()));
        assertEquals("none", estimate.bottleneck());
    }

    private static double mean(SimulationRun run, String metric) {
        return run.measure().measures().stream().filter(measure -> measure.element().equals("all")
                && measure.metric().equals(metric) && measure.statistic().equals("mean"))
                .mapToDouble(Measurement::value).findFirst().orElseThrow();
    }
}
