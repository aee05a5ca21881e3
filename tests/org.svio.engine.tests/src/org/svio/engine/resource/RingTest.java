package org.svio.engine.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

final class RingTest {

    @Test
    void itemsLeaveInOrderOfArrivalAcrossGrowth() {
        Ring ring = new Ring(1000);
        ArrayDeque<Integer> expected = new ArrayDeque<>();
        RandomStream stream = RandomStream.ofSeed(1);

        for (int step = 0; step < 100_000; step++) {
            boolean filling = step / 3000 % 2 == 0;
            if (stream.nextInt(3) == 0 == filling && !expected.isEmpty()) {
                assertEquals(expected.poll(), ring.poll(step));
            } else {
                assertEquals(expected.size() < 1000, ring.offer(step, step));
                if (expected.size() < 1000) {
                    expected.add(step);
                }
            }
            assertEquals(expected.size(), ring.size());
        }
    }

    @Test
    void aFullRingRefusesAndCounts() {
        Ring ring = new Ring(3);

        assertTrue(ring.offer(0, 1) && ring.offer(0, 2) && ring.offer(0, 3));
        assertTrue(ring.isFull());
        assertFalse(ring.offer(0, 4));
        assertEquals(1, ring.refused());
        assertEquals(3, ring.arrivals());
        assertEquals(1, ring.poll(1));
        assertTrue(ring.offer(1, 5));
    }

    @Test
    void occupancyAndArrivalsGiveTheMeanStay() {
        Ring ring = new Ring(10);
        ring.offer(0, 1);
        ring.offer(10, 2);
        ring.poll(30);
        ring.poll(50);

        assertEquals(30 + 40, ring.occupancy().integral(100));
        assertEquals(2, ring.departures());
    }

    @Test
    void theWarmUpIsForgottenButNotTheItems() {
        Ring ring = new Ring(10);
        ring.offer(0, 8);
        ring.resetStatistics(100);

        assertEquals(0, ring.arrivals());
        assertEquals(1, ring.occupancy().mean(200));
        assertEquals(8, ring.peek());
    }

    @Test
    void misuseIsRefused() {
        assertEquals("a ring needs at least one slot: 0",
                assertThrows(IllegalArgumentException.class, () -> new Ring(0)).getMessage());
        assertEquals("an empty ring has no first item",
                assertThrows(IllegalStateException.class, () -> new Ring(1).poll(0)).getMessage());
    }
}
