package org.svio.engine.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class FifoServerTest {

    private final FifoServer server = new FifoServer();

    @Test
    void departuresFollowOneAnother() {
        assertEquals(110, server.departure(100, 10));
        assertEquals(120, server.departure(105, 10));
        assertEquals(120, server.departure(105, 0));
        assertEquals(205, server.departure(200, 5));

        assertEquals(4, server.arrivals());
        assertEquals(5 + 15, server.waitingTime());
        assertEquals(25, server.busyTime(300));
        assertEquals(0.25 / 3, server.utilisation(300), 1e-15);
    }

    @Test
    void busyTimeCountsOnlyWhatHasPassed() {
        server.departure(0, 100);

        assertEquals(40, server.busyTime(40));
        assertEquals(60, server.backlog(40));
        assertEquals(100, server.busyTime(1000));
    }

    @Test
    void workAcceptedDuringTheWarmUpKeepsTheServerBusyAfterIt() {
        server.departure(0, 100);
        server.resetStatistics(70);

        assertEquals(0, server.busyTime(70));
        assertEquals(10, server.busyTime(80));
        assertEquals(30, server.busyTime(170));
        assertEquals(0.3, server.utilisation(170), 1e-15);
    }

    @Test
    void impossibleServicesAreRefused() {
        assertEquals("a service time must not be negative: -1 ps",
                assertThrows(IllegalArgumentException.class, () -> server.departure(0, -1)).getMessage());
        server.departure(0, Long.MAX_VALUE);
        assertThrows(IllegalStateException.class, () -> server.departure(0, 1));
    }
}
