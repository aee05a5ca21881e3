package org.svio.simulation.compiler;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Addresses of stations: the one declared, or a locally administered one derived from the qualified name. All that are
 * declared must be known before the first is derived.
 */
final class MacAddresses {

    private static final long LOCALLY_ADMINISTERED = 0x02_00_00_00_00_00L;
    private static final long DERIVED_BITS = 0xFF_FF_FF_FF_FFL;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Set<Long> taken = new HashSet<>();

    /** The address written as six pairs of hexadecimal digits. */
    long declared(String text) {
        long address = Long.parseLong(text.replaceAll("[:-]", ""), 16);
        taken.add(address);
        return address;
    }

    /** An address that no other station has, the same for the same name unless that one is taken. */
    long derived(String name) {
        long hash = FNV_OFFSET;
        for (byte character : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ character) * FNV_PRIME;
        }
        long address = LOCALLY_ADMINISTERED | (hash ^ hash >>> 24) & DERIVED_BITS;
        while (!taken.add(address)) {
            address = LOCALLY_ADMINISTERED | address + 1 & DERIVED_BITS;
        }
        return address;
    }
}
