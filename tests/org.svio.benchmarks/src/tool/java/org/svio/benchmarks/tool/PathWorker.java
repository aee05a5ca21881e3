package org.svio.benchmarks.tool;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.svio.dsl.SvioLanguage;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.NamedElement;
import org.svio.model.Value;
import org.svio.model.expression.Environment;
import org.svio.simulation.RunSettings;
import org.svio.simulation.Scenario;
import org.svio.simulation.SimulationCompiler;
import org.svio.simulation.SimulationRun;

/**
 * Simulates one point of an experiment through the product's public API: for each line it reads, a time in picoseconds,
 * it advances by that and answers with nanoseconds of the thread's processor time, events, packets and bytes allocated.
 * Compiled by the benchmark against the built product.
 */
public final class PathWorker {

    private PathWorker() {
    }

    /** Takes the file, the experiment, the mapping, the value of {@code n} and whether to fuse. */
    public static void main(String[] arguments) throws IOException {
        Document document = SvioLanguage.create().load(Path.of(arguments[0])).document();
        Experiment experiment = named(document, Experiment.class, arguments[1]);
        Environment environment = Environment.EMPTY;
        for (NamedElement variation : experiment.getVariations()) {
            if ("n".equals(variation.getName())) {
                environment = environment.with((Value) variation, Integer.parseInt(arguments[3]));
            }
        }
        SimulationRun run = new SimulationRun(SimulationCompiler.compile(new Scenario(experiment.getPlatform(),
                named(document, Mapping.class, arguments[2]), experiment.getFlows(), environment, Path.of("."))),
                new RunSettings(1, 1, Boolean.parseBoolean(arguments[4])));
        serve(run);
    }

    private static void serve(SimulationRun run) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            long events = run.events();
            long packets = run.packets();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            run.advanceTo(run.now() + Long.parseLong(line));
            long nanoseconds = threads.getCurrentThreadCpuTime() - start;
            allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
            System.out.println(nanoseconds + " " + (run.events() - events) + " " + (run.packets() - packets) + " "
                    + allocated);
        }
    }

    private static <T extends NamedElement> T named(Document document, Class<T> kind, String name) {
        Stream<?> declarations = document.getDeclarations().stream();
        return declarations.filter(kind::isInstance).map(kind::cast).filter(found -> name.equals(found.getName()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("there is no " + name));
    }
}
