package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final String COMPARED = """
            vary n in [1, 2]  vary mapping in [old, young]  compare mapping young with old
            warmup 1 ms  replications 5
            """;

    @Test
    void comparisonsPairTheMappingsOfEachPosition() {
        List<ComparisonResult> comparisons = run(COMPARED).comparisons();

        ComparisonResult latency = comparisons.stream().filter(each -> each.metric().equals("latency")
                && each.position().key().equals("n=2")).findFirst().orElseThrow();
        assertEquals(latency.meanA() / latency.meanB(), latency.ratio().mean(), 1e-12);
        assertEquals(ComparisonResult.Verdict.B_IS_HIGHER, latency.verdict());
        assertEquals("young", latency.a().point().mapping().getName());
        assertEquals(List.of("throughput", "latency"),
                comparisons.stream().map(ComparisonResult::metric).distinct().toList());
    }

    @Test
    void aMappingIsNotFasterThanItself() {
        ComparisonResult self = run("""
                vary mapping in [old]  compare mapping old with old  warmup 1 ms  replications 3
                """).comparisons().get(0);

        assertEquals(1, self.ratio().mean());
        assertEquals(ComparisonResult.Verdict.NO_DIFFERENCE_SHOWN, self.verdict());
    }

    @Test
    void expectationsHoldWhereTheirConditionsDo() {
        ExperimentResult result = run(COMPARED + """
                expect latency < 3 s
                expect max(latency) < 1 ms at mapping == old, n == 2 source "an agreement"
                """);

        assertEquals(5, result.expectations().size());
        ExpectationResult missed = result.expectations().get(4);
        assertEquals("max(latency) < 1 ms at mapping == old, n == 2", missed.text());
        assertEquals("an agreement", missed.source());
        assertFalse(missed.met());
        assertFalse(result.meetsObjectives());
        assertTrue(result.expectations().get(0).met());
    }

    @Test
    void anExpectationOfSomethingNeverMeasuredIsMissed() {
        ExperimentResult result = run("mapping old  warmup 1 ms  replications 2  expect roundTrip < 1 s");

        assertFalse(result.expectations().get(0).met());
        assertEquals(0, result.expectations().get(0).interval().n());
    }

    @Test
    void whatNeverHappenedWasMeasuredToBeZero() {
        ExperimentResult result = run("""
                mapping old  warmup 1 ms  replications 2
                expect exits < 10  expect drops <= 0  expect interrupts > 1
                """);

        assertEquals(List.of(true, true, false), result.expectations().stream().map(ExpectationResult::met).toList());
        assertEquals(new Interval(0, 0, 0, 2), result.expectations().get(0).interval());
        assertEquals("packets", result.expectations().get(1).unit());
    }

    @Test
    void referencesTellTheirDistanceAndDecideNothing() {
        ExperimentResult result = run(COMPARED + "reference ratio(latency) at n == 1 is 0.5 source \"a paper\"");

        ReferenceResult reference = result.references().get(0);
        assertEquals(1, result.references().size());
        assertEquals(reference.interval().mean() / 0.5 - 1, reference.distance(), 1e-12);
        assertEquals("a paper", reference.source());
        assertTrue(result.meetsObjectives());
    }

    @Test
    void ratiosCanBeExpected() {
        ExperimentResult result = run(COMPARED + "expect ratio(latency) < 1");

        assertEquals(List.of("n=1", "n=2"),
                result.expectations().stream().map(each -> each.position().key()).toList());
        assertTrue(result.meetsObjectives());
    }

    @Test
    void theVerdictSaysWhoIsFasterAndWhy() {
        String verdict = String.join(" ", Verdict.of(run(COMPARED + "precision 50 % of latency")));

        assertTrue(verdict.startsWith("Mapping young is faster: it has 0."), verdict);
        assertTrue(verdict.contains(" the latency of old at n = 1 and 0."), verdict);
        assertTrue(verdict.contains("its busiest resource is near (50 % busy)"), verdict);
        assertTrue(verdict.contains("the longest stage of its latency is \"serve\" on near (75 %)"), verdict);
    }

    private static ExperimentResult run(String lines) {
        return new ExperimentRunner(Queue.ofCustomers(2000), 2, ProgressListener.NONE).run(Models.plan(lines));
    }
}
