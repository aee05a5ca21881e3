package org.svio.benchmarks;

import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;

/** This project's kernel through its public API, but with the random numbers of the other engines: the kernel alone. */
final class PlainDrawsKernel implements Kernel {

    private static final double UNIT = 1e12;

    @Override
    public double run(Workload workload, long count) {
        return switch (workload) {
            case MM1 -> new SingleServer().run(count);
            case HOLD_50, HOLD_1000, HOLD_100000 -> new Timers(workload.timers()).run(count);
            case TANDEM -> new Tandem().run(count);
        };
    }

    private static final class SingleServer extends Draws implements EventHandler {
        private static final int ARRIVAL = 0;
        private static final int DEPARTURE = 1;

        private final Simulation simulation = new Simulation(this);
        private final LongRing arrivals = new LongRing();
        private long left;
        private long served;
        private double sojourns;

        double run(long customers) {
            left = customers;
            simulation.schedule((long) exponential(1.25 * UNIT), ARRIVAL);
            simulation.run(Long.MAX_VALUE);
            return sojourns / UNIT / served;
        }

        @Override
        public void onEvent(int event) {
            if (event == ARRIVAL) {
                simulation.schedule((long) exponential(1.25 * UNIT), ARRIVAL);
                if (arrivals.add(simulation.now()) == 1) {
                    simulation.schedule((long) exponential(UNIT), DEPARTURE);
                }
                return;
            }
            sojourns += simulation.now() - arrivals.remove();
            served++;
            if (served == left) {
                simulation.stop();
            }
            if (!arrivals.isEmpty()) {
                simulation.schedule((long) exponential(UNIT), DEPARTURE);
            }
        }
    }

    private static final class Timers extends Draws implements EventHandler {
        private final Simulation simulation = new Simulation(this);

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
            simulation.schedule((long) exponential(UNIT), timer);
        }
    }

    private static final class Tandem extends Draws implements EventHandler {
        private final Simulation simulation = new Simulation(this);
        private final int[] customers = new int[Workload.STATIONS];

        double run(long completions) {
            customers[0] = Workload.CUSTOMERS;
            simulation.schedule((long) service(0, UNIT), 0);
            simulation.runEvents(completions);
            return simulation.now() / UNIT;
        }

        @Override
        public void onEvent(int station) {
            customers[station]--;
            if (customers[station] > 0) {
                simulation.schedule((long) service(station, UNIT), station);
            }
            int next = (station + 1) % Workload.STATIONS;
            customers[next]++;
            if (customers[next] == 1) {
                simulation.schedule((long) service(next, UNIT), next);
            }
        }
    }
}
