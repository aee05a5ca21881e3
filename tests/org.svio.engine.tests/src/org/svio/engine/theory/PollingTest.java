package org.svio.engine.theory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.Ring;
import org.svio.engine.statistics.Tally;

/** One server that visits queues in turn, each until it is empty, with a constant walk between them. */
final class PollingTest {

    private static final double LOAD = 0.6;
    private static final double WALK = 0.3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 10})
    void waitsAreThoseOfSymmetricExhaustivePolling(int queues) {
        // Takagi, Analysis of Polling Systems, MIT Press 1986; constant walks, exponential services of mean one
        double expected = (LOAD * 2 + WALK * (queues - LOAD)) / (2 * (1 - LOAD));

        Replications.agree(expected, streams -> new PollingServer(streams, queues).meanWait());
    }

    private static final class PollingServer {
        private static final int ARRIVAL = 0;
        private static final int WALKED = 1;
        private static final int SERVED = 2;

        private final Simulation simulation = new Simulation(this::onEvent);
        private final int walk = simulation.newLane((long) (WALK * Station.UNIT));
        private final RandomStream arrivals;
        private final RandomStream services;
        private final Ring[] queues;
        private final Tally waits = new Tally();
        private final long[] arrivedAt = new long[1 << 12];
        private int arrived;
        private int visited;

        PollingServer(Replications.Streams streams, int count) {
            this.arrivals = streams.named("arrivals");
            this.services = streams.named("services");
            this.queues = new Ring[count];
            for (int queue = 0; queue < count; queue++) {
                queues[queue] = new Ring(1 << 12);
            }
        }

        double meanWait() {
            simulation.schedule(0, ARRIVAL);
            simulation.scheduleInLane(walk, WALKED);
            simulation.run((long) (5_000 * Station.UNIT));
            waits.reset();
            simulation.run((long) (105_000 * Station.UNIT));
            return waits.mean() / Station.UNIT;
        }

        private void onEvent(int event) {
            if (event == ARRIVAL) {
                arrive();
                return;
            }
            if (event == WALKED) {
                visited = (visited + 1) % queues.length;
            }
            if (queues[visited].isEmpty()) {
                simulation.scheduleInLane(walk, WALKED);
            } else {
                waits.add(simulation.now() - arrivedAt[queues[visited].poll(simulation.now())]);
                simulation.schedule(Math.round(Station.UNIT * services.nextExponential()), SERVED);
            }
        }

        private void arrive() {
            simulation.schedule(Math.round(Station.UNIT * arrivals.nextExponential() / LOAD), ARRIVAL);
            int customer = arrived++ & (arrivedAt.length - 1);
            arrivedAt[customer] = simulation.now();
            queues[arrivals.nextInt(queues.length)].offer(simulation.now(), customer);
        }
    }
}
