package org.svio.engine.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

/** The integer arithmetic of work against arithmetic without bounds. */
final class ProgressTest {

    @Test
    void timeLeftIsExactForAllMagnitudes() {
        RandomStream stream = RandomStream.ofSeed(1);
        Progress progress = new Progress();
        for (int trial = 0; trial < 100_000; trial++) {
            long work = stream.nextLong() >>> (12 + stream.nextInt(52));
            int rate = (1 << 19) + stream.nextInt(1 << 19);
            progress.set(work);

            BigInteger units = BigInteger.valueOf(work).shiftLeft(20);
            BigInteger[] division = units.divideAndRemainder(BigInteger.valueOf(rate));
            long expected = division[0].longValueExact() + (division[1].signum() == 0 ? 0 : 1);
            assertEquals(expected, progress.timeLeft(rate));
        }
    }

    @Test
    void theEndDoesNotDependOnWhereTheWayIsDivided() {
        RandomStream stream = RandomStream.ofSeed(2);
        for (int trial = 0; trial < 10_000; trial++) {
            Progress progress = new Progress();
            int rate = 1 + stream.nextInt(1 << 20);
            progress.set(stream.nextInt(100_000));
            long left = progress.timeLeft(rate);
            while (left > 0) {
                long step = Math.min(left, stream.nextLong() >>> (1 + stream.nextInt(63)));
                progress.advance(step, rate);
                left -= step;
                assertEquals(left, progress.timeLeft(rate));
            }
            assertTrue(progress.isDone());
        }
    }

    @Test
    void changingRatesConserveWork() {
        RandomStream stream = RandomStream.ofSeed(3);
        for (int trial = 0; trial < 10_000; trial++) {
            Progress progress = new Progress();
            long work = 1_000_000 + stream.nextInt(1_000_000);
            progress.set(work);
            BigInteger done = BigInteger.ZERO;
            for (int change = 0; change < 20; change++) {
                int rate = change % 2 == 0 ? Progress.FULL_RATE : 1 + stream.nextInt(1 << 20);
                long step = stream.nextInt(50_000);
                progress.advance(step, rate);
                done = done.add(BigInteger.valueOf(step).multiply(BigInteger.valueOf(rate)));
            }
            BigInteger left = BigInteger.valueOf(work).shiftLeft(20).subtract(done);
            long ceiling = left.add(BigInteger.valueOf((1 << 20) - 1)).shiftRight(20).max(BigInteger.ZERO)
                    .longValueExact();
            assertEquals(ceiling, progress.timeLeft(Progress.FULL_RATE));
        }
    }
}
