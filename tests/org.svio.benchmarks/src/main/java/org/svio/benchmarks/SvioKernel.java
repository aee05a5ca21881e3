package org.svio.benchmarks;

import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;

/** This project's kernel through its public API, with 10<sup>12</sup> ps to the unit of time. */
final class SvioKernel implements Kernel {

    private static final double UNIT = 1e12;

    @Override
    public double run(Workload workload, long count) {
        return switch (workload) {
            case MM1 -> new SingleServer().run(count);
            case HOLD_50, HOLD_1000, HOLD_100000 -> new Timers(workload.timers()).run(count);
            case TANDEM -> new Tandem().run(count);
        };
    }

    private static final class SingleServer implements EventHandler {
        private static final int ARRIVAL = 0;
        private static final int DEPARTURE = 1;

        private final Simulation simulation = new Simulation(this);
        private final RandomStream stream = RandomStream.ofSeed(12345);
        private final LongRing arrivals = new LongRing();
        private long left;
        private long served;
        private double sojourns;

        double run(long customers) {
            left = customers;
            simulation.schedule((long) (1.25 * UNIT * stream.nextExponential()), ARRIVAL);
            simulation.run(Long.MAX_VALUE);
            return sojourns / UNIT / served;
        }

        @Override
        public void onEvent(int event) {
            if (event == ARRIVAL) {
                simulation.schedule((long) (1.25 * UNIT * stream.nextExponential()), ARRIVAL);
                if (arrivals.add(simulation.now()) == 1) {
                    simulation.schedule((long) (UNIT * stream.nextExponential()), DEPARTURE);
                }
                return;
            }
            sojourns += simulation.now() - arrivals.remove();
            served++;
            if (served == left) {
                simulation.stop();
            }
            if (!arrivals.isEmpty()) {
                simulation.schedule((long) (UNIT * stream.nextExponential()), DEPARTURE);
            }
        }
    }

    private static final class Timers implements EventHandler {
        private final Simulation simulation = new Simulation(this);
        private final RandomStream stream = RandomStream.ofSeed(12345);

        Timers(int timers) {
            for (int timer = 0; timer < timers; timer++) {
                onEvent(timer);
            }
        }

        double run(long firings) {
            simulation.runEvents(firings);
            return simulation.now() / UNIT;
        }

        @Override
        public void onEvent(int timer) {
            simulation.schedule((long) (UNIT * stream.nextExponential()), timer);
        }
    }

    private static final class Tandem implements EventHandler {
        private final Simulation simulation = new Simulation(this);
        private final RandomStream stream = RandomStream.ofSeed(12345);
        private final int[] customers = new int[Workload.STATIONS];

        double run(long completions) {
            customers[0] = Workload.CUSTOMERS;
            simulation.schedule(service(0), 0);
            simulation.runEvents(completions);
            return simulation.now() / UNIT;
        }

        @Override
        public void onEvent(int station) {
            customers[station]--;
            if (customers[station] > 0) {
                simulation.schedule(service(station), station);
            }
            int next = (station + 1) % Workload.STATIONS;
            customers[next]++;
            if (customers[next] == 1) {
                simulation.schedule(service(next), next);
            }
        }

        private long service(int station) {
            return station % 2 == 0 ? (long) UNIT : (long) (0.9 * UNIT * stream.nextExponential());
        }
    }
}
