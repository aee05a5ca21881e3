package org.svio.benchmarks;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What one writes first: a priority queue of the library with an object and a lambda per event. */
final class PriorityQueueKernel implements Kernel {

    private record Event(double time, long order, Runnable action) {
    }

    private final PriorityQueue<Event> pending =
            new PriorityQueue<>(Comparator.comparingDouble(Event::time).thenComparingLong(Event::order));
    private Draws draws;
    private LongRing arrivals;
    private double now;
    private long scheduled;
    private long done;
    private double sojourns;

    @Override
    public double run(Workload workload, long count) {
        pending.clear();
        draws = new Draws();
        arrivals = new LongRing();
        now = 0;
        done = 0;
        sojourns = 0;
        switch (workload) {
            case MM1 -> schedule(draws.exponential(1.25), this::arrive);
            case HOLD_50, HOLD_1000, HOLD_100000 -> startTimers(workload.timers());
            case TANDEM -> new Tandem().serve(0);
        }
        while (done < count) {
            Event event = pending.poll();
            now = event.time();
            event.action().run();
        }
        return workload == Workload.MM1 ? sojourns / count : now;
    }

    private void schedule(double delay, Runnable action) {
        pending.add(new Event(now + delay, scheduled++, action));
    }

    private void arrive() {
        schedule(draws.exponential(1.25), this::arrive);
        if (arrivals.add(Double.doubleToRawLongBits(now)) == 1) {
            schedule(draws.exponential(1), this::depart);
        }
    }

    private void depart() {
        sojourns += now - Double.longBitsToDouble(arrivals.remove());
        done++;
        if (!arrivals.isEmpty()) {
            schedule(draws.exponential(1), this::depart);
        }
    }

    private void startTimers(int timers) {
        for (int timer = 0; timer < timers; timer++) {
            schedule(draws.exponential(1), this::fire);
        }
    }

    private void fire() {
        done++;
        schedule(draws.exponential(1), this::fire);
    }

    private final class Tandem {
        private final int[] customers = new int[Workload.STATIONS];

        Tandem() {
            customers[0] = Workload.CUSTOMERS;
        }

        void serve(int station) {
            schedule(draws.service(station, 1), () -> complete(station));
        }

        private void complete(int station) {
            done++;
            customers[station]--;
            if (customers[station] > 0) {
                serve(station);
            }
            int next = (station + 1) % Workload.STATIONS;
            customers[next]++;
            if (customers[next] == 1) {
                serve(next);
            }
        }
    }
}
