package org.svio.engine.theory;

import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.svio.engine.Simulation;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.Empirical;
import org.svio.engine.random.Exponential;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.Core;
import org.svio.engine.resource.Processor;
import org.svio.engine.resource.Scheduling;
import org.svio.engine.statistics.Tally;

/** Processors that share their capacity against the theory of processor sharing. */
final class ProcessorSharingTest {

    private static final double LOAD = 0.7;

    /** Enough tasks for the longest queue of these runs. */
    private static final int TASKS = 300;

    @Test
    void aSmallQuantumMakesTheSojournInsensitiveToTheServiceDistribution() {
        double quantum = 0.01;
        for (Distribution service : new Distribution[] {new Constant(1), new Exponential(1),
            new Empirical(new double[] {0.5, 3}, new double[] {4, 1})}) {
            Replications.agree(1 / (1 - LOAD), streams -> new OneStrand(streams, service,
                    new Scheduling.RoundRobin((long) (quantum * Station.UNIT))).meanSojourn());
        }
    }

    @Test
    void prioritiesGiveTheWaitsOfPreemptiveResume() {
        // two equal classes: the upper sees itself alone, 1 / (1 - r1); the lower 1 / ((1 - r1)(1 - r))
        double upper = 1 / (1 - LOAD / 2);
        double lower = 1 / ((1 - LOAD / 2) * (1 - LOAD));

        Replications.agree((upper + lower) / 2,
                streams -> new OneStrand(streams, new Exponential(1), new Scheduling.Priority()).meanSojourn());
    }

    @Test
    void twoThreadsAtHalfSpeedAreOneServer() {
        Replications.agree(1 / (1 - LOAD), streams -> new TwoThreads(streams).meanSojourn());
    }

    /** Poisson arrivals, each a task of one processor; odd tasks have the higher priority. */
    private static final class OneStrand {
        private final Simulation simulation = new Simulation(this::onEvent);
        private final RandomStream arrivals;
        private final RandomStream services;
        private final Distribution service;
        private final Processor processor;
        private final ArrayDeque<Integer> freeLower = new ArrayDeque<>();
        private final ArrayDeque<Integer> freeUpper = new ArrayDeque<>();
        private final long[] arrivedAt = new long[TASKS];
        private final Tally sojourns = new Tally();

        OneStrand(Replications.Streams streams, Distribution service, Scheduling scheduling) {
            this.arrivals = streams.named("arrivals");
            this.services = streams.named("services");
            this.service = service;
            this.processor = new Processor(simulation, 0, this::onServed, 0, scheduling, 0, 0, new Core(1));
            for (int task = 0; task < TASKS; task++) {
                processor.addTask(1 + task % 2, false);
                (task % 2 == 0 ? freeLower : freeUpper).add(task);
            }
        }

        double meanSojourn() {
            simulation.schedule(0, 1);
            simulation.run((long) (2_000 * Station.UNIT));
            sojourns.reset();
            simulation.run((long) (42_000 * Station.UNIT));
            return sojourns.mean() / Station.UNIT;
        }

        private void onEvent(int event) {
            if (event == 0) {
                processor.onTimer();
                return;
            }
            simulation.schedule(Math.round(Station.UNIT * arrivals.nextExponential() / LOAD), 1);
            int task = (arrivals.nextInt(2) == 0 ? freeLower : freeUpper).remove();
            arrivedAt[task] = simulation.now();
            processor.demand(task, Station.delay(service, services));
        }

        private void onServed(int number, int task) {
            sojourns.add(simulation.now() - arrivedAt[task]);
            (task % 2 == 0 ? freeLower : freeUpper).add(task);
        }
    }

    /** One queue before two hardware threads that share a core at half speed each; exponential work of mean one. */
    private static final class TwoThreads {
        private final Simulation simulation = new Simulation(this::onEvent);
        private final RandomStream stream;
        private final Processor[] threads = new Processor[2];
        private final boolean[] busy = new boolean[2];
        private final long[] servedSince = new long[2];
        private final ArrayDeque<Long> queue = new ArrayDeque<>();
        private final Tally sojourns = new Tally();

        TwoThreads(Replications.Streams streams) {
            this.stream = streams.named("threads");
            Core core = new Core(0.5);
            for (int thread = 0; thread < 2; thread++) {
                threads[thread] = new Processor(simulation, thread, this::onServed, thread, new Scheduling.Fifo(), 0, 0,
                        core);
                threads[thread].addTask(1, false);
            }
        }

        double meanSojourn() {
            simulation.schedule(0, 2);
            simulation.run((long) (5_000 * Station.UNIT));
            sojourns.reset();
            simulation.run((long) (105_000 * Station.UNIT));
            return sojourns.mean() / Station.UNIT;
        }

        private void onEvent(int event) {
            if (event < 2) {
                threads[event].onTimer();
                return;
            }
            simulation.schedule(Math.round(Station.UNIT * stream.nextExponential() / LOAD), 2);
            queue.add(simulation.now());
            if (!busy[0]) {
                serve(0);
            } else if (!busy[1]) {
                serve(1);
            }
        }

        private void serve(int thread) {
            busy[thread] = true;
            servedSince[thread] = queue.remove();
            threads[thread].demand(0, Math.round(Station.UNIT * stream.nextExponential()));
        }

        private void onServed(int thread, int task) {
            sojourns.add(simulation.now() - servedSince[thread]);
            busy[thread] = false;
            if (!queue.isEmpty()) {
                serve(thread);
            }
        }
    }
}
