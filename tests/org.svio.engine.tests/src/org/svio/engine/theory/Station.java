package org.svio.engine.theory;

import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.Ring;
import org.svio.engine.statistics.Tally;

/**
 * A station with one queue and several servers, fed by a source: the smallest model on the bare kernel. A unit of time
 * is a million picoseconds.
 */
final class Station implements EventHandler {

    static final double UNIT = 1e6;

    private static final int ARRIVAL = 0;
    private static final int DEPARTURE = 1;

    private final Simulation simulation = new Simulation(this);
    private final Distribution interarrival;
    private final Distribution service;
    private final RandomStream arrivals;
    private final RandomStream services;
    private final Ring queue = new Ring(Integer.MAX_VALUE);
    private final Tally waits = new Tally();
    private int free;
    private int arrived;
    private long[] arrivedAt = new long[1024];

    Station(Replications.Streams streams, int servers, Distribution interarrival, Distribution service) {
        this.interarrival = interarrival;
        this.service = service;
        this.arrivals = streams.named("arrivals");
        this.services = streams.named("services");
        this.free = servers;
    }

    /** The mean wait, in units, of the customers served from the first tenth of the run on. */
    double meanWait(double units) {
        simulation.schedule(delay(interarrival, arrivals), ARRIVAL);
        simulation.run((long) (units / 10 * UNIT));
        waits.reset();
        queue.resetStatistics(simulation.now());
        simulation.run((long) (units * UNIT));
        return waits.mean() / UNIT;
    }

    /** The mean number waiting since the warm-up, for Little's law. */
    double meanQueue() {
        return queue.occupancy().mean(simulation.now());
    }

    /** Customers that came per unit since the warm-up. */
    double throughput(double units) {
        return queue.arrivals() / (0.9 * units);
    }

    @Override
    public void onEvent(int event) {
        if (event == ARRIVAL) {
            simulation.schedule(delay(interarrival, arrivals), ARRIVAL);
            int place = arrived++ & (arrivedAt.length - 1);
            if (queue.size() == arrivedAt.length) {
                throw new IllegalStateException("the queue is longer than the test provides for");
            }
            arrivedAt[place] = simulation.now();
            queue.offer(simulation.now(), place);
        } else {
            free++;
        }
        if (free > 0 && !queue.isEmpty()) {
            free--;
            waits.add(simulation.now() - arrivedAt[queue.poll(simulation.now())]);
            simulation.schedule(delay(service, services), DEPARTURE);
        }
    }

    static long delay(Distribution distribution, RandomStream stream) {
        return Math.round(UNIT * distribution.sample(stream));
    }
}
