package org.svio.simulation.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MacAddressesTest {

    private static final String NAME = "a.g.eth0";

    @Test
    void theSameNameGivesTheSameLocallyAdministeredAddress() {
        long address = new MacAddresses().derived(NAME);

        assertEquals(address, new MacAddresses().derived(NAME));
        assertEquals(0x02, address >>> 40);
    }

    @Test
    void aDerivedAddressAvoidsADeclaredOne() {
        long wanted = new MacAddresses().derived(NAME);
        MacAddresses addresses = new MacAddresses();

        assertEquals(wanted, addresses.declared(HexFormat.of().toHexDigits(wanted, 12)));
        assertNotEquals(wanted, addresses.derived(NAME));
    }
}
