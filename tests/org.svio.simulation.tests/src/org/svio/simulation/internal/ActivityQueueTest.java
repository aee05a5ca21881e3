package org.svio.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

class ActivityQueueTest {

    private static final class Nothing extends Activity {
        @Override
        void begin() {
        }

        @Override
        void onServed() {
        }
    }

    @Test
    void activitiesLeaveInOrderAndMayReturn() {
        RandomStream stream = RandomStream.ofSeed(3);
        ArrayDeque<Nothing> expected = new ArrayDeque<>();
        ArrayDeque<Nothing> outside = new ArrayDeque<>();
        ActivityQueue<Nothing> queue = new ActivityQueue<>();
        for (int index = 0; index < 5; index++) {
            outside.add(new Nothing());
        }

        for (int step = 0; step < 1000; step++) {
            if (stream.nextInt(2) == 0 && !outside.isEmpty()) {
                expected.add(outside.peek());
                queue.add(outside.poll());
            } else if (!expected.isEmpty()) {
                assertSame(expected.peek(), queue.poll());
                outside.add(expected.poll());
            }
            assertEquals(expected.isEmpty(), queue.isEmpty());
        }
    }

    @Test
    void anEmptyQueueHasNoFirst() {
        ActivityQueue<Nothing> queue = new ActivityQueue<>();

        assertTrue(queue.isEmpty());
        assertNull(queue.poll());
    }
}
