package org.svio.engine.theory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.Core;
import org.svio.engine.resource.Processor;
import org.svio.engine.resource.Scheduling;

/** A closed network of processors and a think time against exact mean value analysis. */
final class ClosedNetworkTest {

    private static final double THINK_TIME = 5;
    private static final double[] SERVICES = {1.0, 0.7, 0.4};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void throughputIsThatOfMeanValueAnalysis(int customers) {
        Replications.agree(exactThroughput(customers), streams -> new Network(streams, customers).throughput());
    }

    /** Exact mean value analysis of one class (Reiser and Lavenberg, Journal of the ACM 27(2), 1980). */
    private static double exactThroughput(int customers) {
        double[] queues = new double[SERVICES.length];
        double throughput = 0;
        for (int population = 1; population <= customers; population++) {
            double cycle = THINK_TIME;
            double[] residences = new double[SERVICES.length];
            for (int station = 0; station < SERVICES.length; station++) {
                residences[station] = SERVICES[station] * (1 + queues[station]);
                cycle += residences[station];
            }
            throughput = population / cycle;
            for (int station = 0; station < SERVICES.length; station++) {
                queues[station] = throughput * residences[station];
            }
        }
        return throughput;
    }

    /** Customers think and then visit each processor, as a task of it; exponential times throughout. */
    private static final class Network {
        private final Simulation simulation = new Simulation(this::onEvent);
        private final Processor[] processors = new Processor[SERVICES.length];
        private final RandomStream stream;
        private final int customers;
        private long cycles;

        Network(Replications.Streams streams, int customers) {
            this.stream = streams.named("network");
            this.customers = customers;
            for (int station = 0; station < processors.length; station++) {
                processors[station] = new Processor(simulation, station, this::onServed, station,
                        new Scheduling.Fifo(), 0, 0, new Core(1));
                for (int customer = 0; customer < customers; customer++) {
                    processors[station].addTask(1, false);
                }
            }
        }

        double throughput() {
            for (int customer = 0; customer < customers; customer++) {
                think(customer);
            }
            simulation.run((long) (1_000 * Station.UNIT));
            cycles = 0;
            simulation.run((long) (41_000 * Station.UNIT));
            return cycles / 40_000.0;
        }

        private void onEvent(int event) {
            if (event < processors.length) {
                processors[event].onTimer();
            } else {
                visit(0, event - processors.length);
            }
        }

        private void onServed(int station, int customer) {
            if (station + 1 < processors.length) {
                visit(station + 1, customer);
            } else {
                cycles++;
                think(customer);
            }
        }

        private void visit(int station, int customer) {
            processors[station].demand(customer, exponential(SERVICES[station]));
        }

        private void think(int customer) {
            simulation.schedule(exponential(THINK_TIME), processors.length + customer);
        }

        private long exponential(double mean) {
            return Math.round(Station.UNIT * mean * stream.nextExponential());
        }
    }
}
