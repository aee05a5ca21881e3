package org.svio.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class UnitsTest {

    @Test
    void everySymbolHasItsFactorToBaseUnits() {
        assertEquals(new Unit("us", 1e-6, Dimension.TIME), Units.find("us").orElseThrow());
        assertEquals(new Unit("KiB", 8192, Dimension.DATA), Units.find("KiB").orElseThrow());
        assertEquals(new Unit("%", 0.01, Dimension.ONE), Units.find("%").orElseThrow());
        assertEquals(1e9, Units.find("GHz").orElseThrow().factor());
    }

    @Test
    void aHertzIsACyclePerSecond() {
        assertEquals(Units.find("cycles/s").orElseThrow().dimension(), Units.find("Hz").orElseThrow().dimension());
    }

    @Test
    void aQuotientOfTwoSymbolsIsAUnit() {
        Unit rate = Units.find("Gbit/s").orElseThrow();
        Unit cost = Units.find("cycles / B").orElseThrow();

        assertEquals(Dimension.RATE, rate.dimension());
        assertEquals(1e9, rate.factor());
        assertEquals(Dimension.CYCLES.per(Dimension.DATA), cost.dimension());
        assertEquals(0.125, cost.factor());
        assertEquals("cycles/B", cost.text());
    }

    @Test
    void noTextIsThePlainNumber() {
        assertEquals(Units.NONE, Units.find(null).orElseThrow());
        assertEquals(Units.NONE, Units.find(" ").orElseThrow());
    }

    @Test
    void anythingElseIsUnknown() {
        assertTrue(Units.find("kg").isEmpty());
        assertTrue(Units.find("Gbit/kg").isEmpty());
        assertTrue(Units.find("kg/s").isEmpty());
        assertTrue(Units.find("bit/s/s").isEmpty());
        assertTrue(Units.find("bit/").isEmpty());
    }

    @Test
    void namesAreTheSymbolsThatCanBeFound() {
        assertTrue(Units.names().stream().allMatch(name -> Units.find(name).isPresent()));
        assertEquals(24, Units.names().size());
    }
}
