package org.svio.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svio.dsl.SvioLanguage;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.NamedElement;
import org.svio.model.Value;
import org.svio.model.expression.Environment;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;
import org.svio.simulation.RunSettings;
import org.svio.simulation.Scenario;
import org.svio.simulation.SimulationCompiler;
import org.svio.simulation.SimulationRun;
import org.svio.simulation.program.Program;

/** The estimate against the simulation of the published scenario. */
class PaperEstimateTest {

    private static final long MILLISECOND = 1_000_000_000;

    /** How far the estimate may be from the simulation. */
    private static final double CLOSE = 0.15;

    private static final Path FILE = Repository.file("examples/paper/svio2006.svio");
    private static final Document DOCUMENT = SvioLanguage.create().load(FILE).document();

    private static Program program(String experimentName, String mapping, int guests) {
        EcoreUtil.resolveAll(DOCUMENT.eResource().getResourceSet());
        Experiment experiment = declared(Experiment.class, experimentName);
        Value count = experiment.getVariations().stream().filter(variation -> "n".equals(variation.getName()))
                .findFirst().orElseThrow();
        return SimulationCompiler.compile(new Scenario(experiment.getPlatform(), declared(Mapping.class, mapping),
                experiment.getFlows(), Environment.EMPTY.with(count, guests), FILE.getParent()));
    }

    private static <T extends NamedElement> T declared(Class<T> kind, String name) {
        return DOCUMENT.getDeclarations().stream().filter(kind::isInstance).map(kind::cast)
                .filter(element -> name.equals(element.getName())).findFirst().orElseThrow();
    }

    private static Measurements simulate(Program program, long warmUp, long until) {
        SimulationRun run = new SimulationRun(program, new RunSettings(1, 1, true));
        run.advanceTo(warmUp * MILLISECOND);
        run.resetStatistics();
        run.advanceTo(until * MILLISECOND);
        return run.measure();
    }

    private static double mean(Measurements measurements, String metric) {
        return measurements.measures().stream().filter(measure -> measure.element().equals("all")
                && measure.metric().equals(metric) && measure.statistic().equals("mean"))
                .mapToDouble(Measurement::value).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"onHost, 1, beta.xeon[0].ht[0]", "onHost, 8, beta.xeon[0].ht[0]", "onDevice, 1, alpha.sv.eth0",
        "onDevice, 8, alpha.sv.eth0"})
    void throughputAndBottleneckOfStreamsAreThoseOfTheSimulation(String mapping, int guests, String bottleneck) {
        Program program = program("throughput", mapping, guests);

        Estimate estimate = Estimator.of(program);
        Measurements measured = simulate(program, 200, 600);

        double throughput = mean(measured, "throughput");
        assertEquals(throughput, estimate.throughput(), CLOSE * throughput);
        assertEquals(bottleneck, estimate.bottleneck());
        assertTrue(estimate.bottleneckUtilisation() > 0.9, () -> "utilisation " + estimate.bottleneckUtilisation());
        assertTrue(estimate.throughput() <= estimate.bounds().throughput());
        assertEquals(guests, estimate.stations().size());
        new BoundsCheck(program).check(measured);
    }

    @ParameterizedTest
    @CsvSource({"onHost, 1", "onHost, 8", "onDevice, 1", "onDevice, 8"})
    void roundTripsOfProbesAreThoseOfTheSimulation(String mapping, int guests) {
        Program program = program("latency", mapping, guests);

        Estimate estimate = Estimator.of(program);
        Measurements measured = simulate(program, 0, 20_000);

        double roundTrip = mean(measured, "roundTrip");
        assertEquals(roundTrip, estimate.roundTrip(), CLOSE * roundTrip);
        assertEquals(mean(measured, "latency"), estimate.latency(), CLOSE * estimate.latency());
        new BoundsCheck(program).check(measured);
    }

    @Test
    void theEstimateTakesMilliseconds() {
        Program program = program("throughput", "onDevice", 8);
        long least = Long.MAX_VALUE;

        for (int attempt = 0; attempt < 30; attempt++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Estimator.of(program);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }

        long taken = least;
        assertTrue(taken < 50_000_000, () -> "it took " + taken + " ns");
    }

    /** Where the examples are. */
    private static final class Repository {

        /** A file of the repository, wherever below it the tests are started. */
        static Path file(String path) {
            Path folder = Path.of("").toAbsolutePath();
            while (!Files.isDirectory(folder.resolve("bundles"))) {
                folder = folder.getParent();
            }
            return folder.resolve(path);
        }
    }
}
