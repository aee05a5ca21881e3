package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuantityTextTest {

    @Test
    void intervalsShareOneScale() {
        assertEquals("412 +- 3 Mbit/s", QuantityText.of(interval(412.34e6, 3.2e6), "bit/s"));
        assertEquals("95.30 +- 0.08 us", QuantityText.of(interval(95.3e-6, 0.08e-6), "s"));
        assertEquals("0.9412 +- 0.0003", QuantityText.of(interval(0.9412, 0.0003), "1"));
    }

    @Test
    void oneObservationStandsAlone() {
        assertEquals("1.235 ms", QuantityText.of(new Interval(1.23456e-3, Double.NaN, Double.NaN, 1), "s"));
    }

    @Test
    void zeroNeedsNoInterval() {
        assertEquals("0 packets", QuantityText.of(interval(0, 0), "packets"));
    }

    @Test
    void nothingIsADash() {
        assertEquals("-", QuantityText.of(Interval.NONE, "s"));
    }

    @Test
    void longTimesStayInSeconds() {
        assertEquals("1200 s", QuantityText.of(1200, "s", 3));
    }

    private static Interval interval(double mean, double halfWidth) {
        return new Interval(mean, mean - halfWidth, mean + halfWidth, 5);
    }
}
