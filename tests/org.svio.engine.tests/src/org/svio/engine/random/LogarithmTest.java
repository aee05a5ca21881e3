package org.svio.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LogarithmTest {

    @Test
    void agreesWithTheLibraryToTheLastPlaces() {
        RandomStream stream = RandomStream.ofSeed(1);
        for (int trial = 0; trial < 2_000_000; trial++) {
            double x = stream.nextOpenDouble();
            double scaled = trial % 2 == 0 ? x : x * x * x * x;
            double expected = StrictMath.log(scaled);
            assertEquals(expected, Logarithm.of(scaled), 2 * Math.ulp(expected));
        }
    }

    @Test
    void isExactAtOneAndCloseNearIt() {
        assertEquals(0, Logarithm.of(1));
        for (int exponent = 1; exponent <= 53; exponent++) {
            double x = 1 - Math.scalb(1.0, -exponent);
            assertEquals(StrictMath.log(x), Logarithm.of(x), 2 * Math.ulp(StrictMath.log(x)));
        }
        assertEquals(StrictMath.log(0x1.0p-53), Logarithm.of(0x1.0p-53), Math.ulp(36.0));
    }
}
