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
    void digitsEndWithTheHalfWidth() {
        assertEquals("13.4 +- 3.0 packets", QuantityText.of(interval(13.42, 3.04), "packets"));
        assertEquals("2.81730 +- 0.00004 ms", QuantityText.of(interval(2.8173e-3, 4e-8), "s"));
        assertEquals("19.260 +- 0.001 us", QuantityText.of(interval(19.26e-6, 1e-9), "s"));
    }

    @Test
    void aHalfWidthTooSmallToShowIsLeftOut() {
        assertEquals("19.384 us", QuantityText.of(interval(19.384440e-6, 2e-13), "s"));
        assertEquals("531.75 Mbit/s", QuantityText.of(interval(531.75e6, 0), "bit/s"));
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
