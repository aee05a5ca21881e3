package org.svio.benchmarks;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** SSJ of the Université de Montréal with its default event list; events are reused where its style allows. */
final class SsjKernel implements Kernel {

    private Simulator simulator;
    private Draws draws;
    private long left;

    @Override
    public double run(Workload workload, long count) {
        simulator = new Simulator();
        simulator.init();
        draws = new Draws();
        left = count;
        return switch (workload) {
            case MM1 -> new SingleServer().run(count);
            case HOLD_50, HOLD_1000, HOLD_100000 -> timers(workload.timers());
            case TANDEM -> new Tandem().run();
        };
    }

    private void countDown() {
        left--;
        if (left == 0) {
            simulator.stop();
        }
    }

    private double timers(int timers) {
        for (int timer = 0; timer < timers; timer++) {
            new Timer().schedule(draws.exponential(1));
        }
        simulator.start();
        return simulator.time();
    }

    private final class Timer extends Event {
        Timer() {
            super(simulator);
        }

        @Override
        public void actions() {
            countDown();
            schedule(draws.exponential(1));
        }
    }

    private final class SingleServer {
        private final LongRing arrivals = new LongRing();
        private final Event departure = new Event(simulator) {
            @Override
            public void actions() {
                sojourns += simulator.time() - Double.longBitsToDouble(arrivals.remove());
                countDown();
                if (!arrivals.isEmpty()) {
                    schedule(draws.exponential(1));
                }
            }
        };
        private final Event arrival = new Event(simulator) {
            @Override
            public void actions() {
                schedule(draws.exponential(1.25));
                if (arrivals.add(Double.doubleToRawLongBits(simulator.time())) == 1) {
                    departure.schedule(draws.exponential(1));
                }
            }
        };
        private double sojourns;

        double run(long customers) {
            arrival.schedule(draws.exponential(1.25));
            simulator.start();
            return sojourns / customers;
        }
    }

    private final class Tandem {
        private final Station[] stations = new Station[Workload.STATIONS];

        double run() {
            for (int station = 0; station < stations.length; station++) {
                stations[station] = new Station(station);
            }
            stations[0].customers = Workload.CUSTOMERS;
            stations[0].schedule(draws.service(0, 1));
            simulator.start();
            return simulator.time();
        }

        private final class Station extends Event {
            private final int number;
            private int customers;

            Station(int number) {
                super(simulator);
                this.number = number;
            }

            @Override
            public void actions() {
                countDown();
                customers--;
                if (customers > 0) {
                    schedule(draws.service(number, 1));
                }
                Station next = stations[(number + 1) % stations.length];
                next.customers++;
                if (next.customers == 1) {
                    next.schedule(draws.service(next.number, 1));
                }
            }
        }
    }
}
