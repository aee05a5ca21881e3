package org.svio.engine.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.Empirical;
import org.svio.engine.random.Erlang;
import org.svio.engine.random.Exponential;
import org.svio.engine.random.RandomStream;
import org.svio.engine.random.Uniform;
import org.svio.engine.resource.FifoServer;
import org.svio.engine.statistics.Tally;

/** Open queues on the bare kernel against their exact mean waits. */
final class OpenQueueTest {

    private static final double UNITS = 200_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.8})
    void waitsOfAQueueOfExponentialServices(double load) {
        waitsArePollaczekKhinchine(load, new Exponential(1), 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.8})
    void waitsOfAQueueOfConstantServices(double load) {
        waitsArePollaczekKhinchine(load, new Constant(1), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.8})
    void waitsOfAQueueOfGeneralServices(double load) {
        waitsArePollaczekKhinchine(load, new Uniform(0, 2), 4 / 3.0);
        waitsArePollaczekKhinchine(load, new Erlang(4, 1), 1.25);
        waitsArePollaczekKhinchine(load, new Empirical(new double[] {0.5, 3}, new double[] {4, 1}), 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12})
    void waitsOfAQueueWithSeveralServers(int servers) {
        double offered = 0.8 * servers;

        Replications.agree(erlangC(servers, offered) / (servers - offered),
                streams -> new Station(streams, servers, new Exponential(1 / offered), new Exponential(1))
                        .meanWait(UNITS / servers * 4));
    }

    @Test
    void littlesLawHoldsInEachRun() {
        Station station = new Station(new Replications.Streams(0), 1, new Exponential(1 / 0.7), new Exponential(1));

        double wait = station.meanWait(UNITS);

        // equal but for those waiting at either end of the observation
        assertEquals(station.throughput(UNITS) * wait, station.meanQueue(), 1e-3 * station.meanQueue());
    }

    @Test
    void theSojournInATandemIsTheSumOfItsStations() {
        double load = 0.7;

        Replications.agree(2 / (1 - load), streams -> new Tandem(streams, load).meanSojourn());
    }

    @Test
    void theRecursionForOneServerGivesTheWaitsOfTheEvents() {
        Replications.agree(0.8 / (1 - 0.8) / 2, streams -> {
            RandomStream arrivals = streams.named("arrivals");
            FifoServer server = new FifoServer();
            long now = 0;
            for (int customer = 0; customer < 200_000; customer++) {
                now += Math.round(Station.UNIT * arrivals.nextExponential() / 0.8);
                if (customer == 20_000) {
                    server.resetStatistics(now);
                }
                server.departure(now, (long) Station.UNIT);
            }
            return server.waitingTime() / server.arrivals() / Station.UNIT;
        });
    }

    private static void waitsArePollaczekKhinchine(double load, Distribution service, double secondMoment) {
        Replications.agree(load * secondMoment / (2 * (1 - load)),
                streams -> new Station(streams, 1, new Exponential(1 / load), service).meanWait(UNITS));
    }

    /** The probability that all servers are busy. */
    private static double erlangC(int servers, double offered) {
        double blocking = 1;
        for (int server = 1; server <= servers; server++) {
            blocking = offered * blocking / (server + offered * blocking);
        }
        return blocking / (1 - offered / servers * (1 - blocking));
    }

    /** Two single servers in a row, with exponential services of mean one. */
    private static final class Tandem implements EventHandler {
        private static final int SOURCE = 0;

        private final Simulation simulation = new Simulation(this);
        private final RandomStream stream;
        private final double load;
        private final FifoServer first = new FifoServer();
        private final FifoServer second = new FifoServer();
        private final Tally sojourns = new Tally();
        private final long[] arrivedAt = new long[1 << 16];
        private int arrived;

        Tandem(Replications.Streams streams, double load) {
            this.stream = streams.named("tandem");
            this.load = load;
        }

        double meanSojourn() {
            simulation.schedule(0, SOURCE);
            simulation.run((long) (20_000 * Station.UNIT));
            sojourns.reset();
            simulation.run((long) (UNITS * Station.UNIT));
            return sojourns.mean() / Station.UNIT;
        }

        @Override
        public void onEvent(int event) {
            if (event == SOURCE) {
                simulation.schedule(Math.round(Station.UNIT * stream.nextExponential() / load), SOURCE);
                int customer = arrived++ & (arrivedAt.length - 1);
                arrivedAt[customer] = simulation.now();
                simulation.scheduleAt(first.departure(simulation.now(), service()), 1 + customer);
            } else {
                long done = second.departure(simulation.now(), service());
                sojourns.add(done - arrivedAt[event - 1]);
            }
        }

        private long service() {
            return Math.round(Station.UNIT * stream.nextExponential());
        }
    }
}
