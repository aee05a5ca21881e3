package org.svio.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DimensionTest {

    @Test
    void productsAndQuotientsAddAndSubtractExponents() {
        assertEquals(Dimension.RATE, Dimension.DATA.per(Dimension.TIME));
        assertEquals(Dimension.DATA, Dimension.RATE.times(Dimension.TIME));
        assertEquals(Dimension.TIME, Dimension.CYCLES.per(Dimension.FREQUENCY));
        assertEquals(Dimension.ONE, Dimension.PACKETS.per(Dimension.PACKETS));
    }

    @Test
    void commonDimensionsHaveAName() {
        assertEquals("a time", Dimension.TIME.describe());
        assertEquals("a data rate such as 1 Gbit/s", Dimension.RATE.describeWithExample());
        assertEquals("a number of cycles per amount of data", Dimension.CYCLES.per(Dimension.DATA).describe());
        assertEquals("a plain number such as 4", Dimension.ONE.describeWithExample());
    }

    @Test
    void otherDimensionsAreDescribedByTheirUnit() {
        assertEquals("a quantity in bit^2/s", Dimension.DATA.times(Dimension.RATE).describe());
        assertEquals("a quantity in 1/s", Dimension.ONE.per(Dimension.TIME).describeWithExample());
        assertEquals("cycles/packets", Dimension.CYCLES.per(Dimension.PACKETS).unit());
        assertEquals("", Dimension.ONE.unit());
    }
}
