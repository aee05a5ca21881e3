package org.svio.simulation.internal;

import java.util.Arrays;

/** Which number belongs to a MAC address; a hash table over primitive arrays that is filled once. */
final class MacTable {

    /** The number of an address that is not there. */
    static final int UNKNOWN = -1;

    /** Pairs of address and number, so that a look touches one place. */
    private final long[] entries;
    private final int mask;

    /** A table with room for {@code count} addresses. */
    MacTable(int count) {
        int length = Integer.highestOneBit(Math.max(4, count)) * 4;
        entries = new long[2 * length];
        Arrays.fill(entries, UNKNOWN);
        mask = 2 * length - 1;
    }

    void put(long address, int number) {
        int place = place(address);
        entries[place] = address;
        entries[place + 1] = number;
    }

    int get(long address) {
        return (int) entries[place(address) + 1];
    }

    private int place(long address) {
        int place = (int) (address * 0x9E3779B97F4A7C15L >>> 39) & mask & ~1;
        while (entries[place + 1] != UNKNOWN && entries[place] != address) {
            place = place + 2 & mask;
        }
        return place;
    }
}
