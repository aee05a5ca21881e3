package org.svio.simulation.internal;

import java.util.Arrays;

/** Which number belongs to a MAC address; a hash table over primitive arrays that is filled once. */
final class MacTable {

    /** The number of an address that is not there. */
    static final int UNKNOWN = -1;

    private final long[] addresses;
    private final int[] numbers;
    private final int mask;

    /** A table with room for {@code count} addresses. */
    MacTable(int count) {
        int length = Integer.highestOneBit(Math.max(4, count)) * 4;
        addresses = new long[length];
        numbers = new int[length];
        Arrays.fill(numbers, UNKNOWN);
        mask = length - 1;
    }

    void put(long address, int number) {
        int place = place(address);
        addresses[place] = address;
        numbers[place] = number;
    }

    int get(long address) {
        return numbers[place(address)];
    }

    private int place(long address) {
        int place = (int) (address * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (numbers[place] != UNKNOWN && addresses[place] != address) {
            place = place + 1 & mask;
        }
        return place;
    }
}
