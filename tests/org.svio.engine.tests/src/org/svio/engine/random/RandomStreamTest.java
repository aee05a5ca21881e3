package org.svio.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RandomStreamTest {

    /** The 99.9 % point of chi-square with 255 degrees of freedom. */
    private static final double CHI_SQUARE_255 = 330.5;

    @Test
    void thePlainSequenceIsThatOfSplitMix64() {
        RandomStream stream = RandomStream.ofSeed(1234567);

        assertEquals(6457827717110365317L, stream.nextLong());
        assertEquals(3203168211198807973L, stream.nextLong());
        assertEquals(Long.parseUnsignedLong("9817491932198370423"), stream.nextLong());
    }

    @Test
    void aStreamDependsOnItsSeedReplicationAndNameAlone() {
        RandomStream other = RandomStream.named(1, 0, "alpha.g[1]");
        other.nextLong();

        assertEquals(RandomStream.named(1, 0, "alpha").nextLong(), RandomStream.named(1, 0, "alpha").nextLong());
        assertNotEquals(RandomStream.named(1, 0, "alpha").nextLong(), RandomStream.named(2, 0, "alpha").nextLong());
        assertNotEquals(RandomStream.named(1, 0, "alpha").nextLong(), RandomStream.named(1, 1, "alpha").nextLong());
        assertNotEquals(RandomStream.named(1, 0, "alpha").nextLong(), RandomStream.named(1, 0, "alphb").nextLong());
    }

    @Test
    void neighbouringNamesGiveDifferentStreams() {
        Set<Long> first = new HashSet<>();
        for (int replication = 0; replication < 100; replication++) {
            for (int guest = 0; guest < 1000; guest++) {
                first.add(RandomStream.named(42, replication, "alpha.g[" + guest + "].eth0").nextLong());
            }
        }

        assertEquals(100_000, first.size());
    }

    @Test
    void uniformNumbersFillTheirInterval() {
        for (String name : new String[] {"a", "b", "alpha.g[1].eth0", "alpha.g[2].eth0"}) {
            RandomStream stream = RandomStream.named(7, 3, name);

            assertTrue(chiSquare(stream, stream, 1_000_000) < CHI_SQUARE_255, name);
        }
    }

    @Test
    void streamsOfNeighbouringNamesAreIndependent() {
        for (int guest = 0; guest < 4; guest++) {
            RandomStream one = RandomStream.named(7, 0, "alpha.g[" + guest + "].eth0");
            RandomStream next = RandomStream.named(7, 0, "alpha.g[" + (guest + 1) + "].eth0");

            assertTrue(chiSquare(one, next, 1_000_000) < CHI_SQUARE_255, "guest " + guest);
        }
    }

    @Test
    void replicationsAreIndependent() {
        assertTrue(chiSquare(RandomStream.named(7, 0, "a"), RandomStream.named(7, 1, "a"), 1_000_000)
                < CHI_SQUARE_255);
    }

    @Test
    void openNumbersNeverReachTheEnds() {
        RandomStream stream = RandomStream.ofSeed(5);
        for (int draw = 0; draw < 1_000_000; draw++) {
            double value = stream.nextOpenDouble();
            assertTrue(value > 0 && value < 1);
        }
    }

    @Test
    void exponentialNumbersAreThoseOfTheUniformOnesInWhateverMixtureTheyAreDrawn() {
        RandomStream stream = RandomStream.ofSeed(9);
        RandomStream uniform = RandomStream.ofSeed(9);
        RandomStream choice = RandomStream.ofSeed(10);
        int exponentials = 0;
        for (int draw = 0; draw < 100_000; draw++) {
            if (exponentials == 0 && choice.nextInt(2) == 0) {
                exponentials = choice.nextInt(200);
            }
            if (exponentials > 0) {
                exponentials--;
                assertEquals(-StrictMath.log(1 - uniform.nextDouble()), stream.nextExponential(), 1e-14);
            } else {
                assertEquals(uniform.nextLong(), stream.nextLong());
            }
        }
    }

    @Test
    void integersAreUniformBelowTheirBound() {
        RandomStream stream = RandomStream.ofSeed(6);
        int[] counts = new int[10];
        for (int draw = 0; draw < 100_000; draw++) {
            counts[stream.nextInt(10)]++;
        }

        for (int count : counts) {
            assertEquals(10_000, count, 4 * Math.sqrt(100_000 * 0.1 * 0.9));
        }
        assertThrows(IllegalArgumentException.class, () -> stream.nextInt(0));
    }

    /** Chi-square of pairs over a grid of 16 by 16 cells. */
    private static double chiSquare(RandomStream first, RandomStream second, int pairs) {
        int[] cells = new int[256];
        for (int pair = 0; pair < pairs; pair++) {
            cells[16 * (int) (16 * first.nextDouble()) + (int) (16 * second.nextDouble())]++;
        }
        double expected = pairs / 256.0;
        double sum = 0;
        for (int count : cells) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }
}
