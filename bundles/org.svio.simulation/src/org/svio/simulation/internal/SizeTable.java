package org.svio.simulation.internal;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** What was last computed for a few sizes: traffic has few sizes, and a rounded quotient costs more than a look. */
final class SizeTable {

    private static final int LENGTH = 8;

    private final LongUnaryOperator function;
    private final long[] sizes = new long[LENGTH];
    private final long[] values = new long[LENGTH];

    /** A table for a function of sizes in bits, which are not negative. */
    SizeTable(LongUnaryOperator function) {
        this.function = function;
        Arrays.fill(sizes, -1);
    }

    long of(long size) {
        int place = (int) (size * 0x9E3779B97F4A7C15L >>> 61);
        if (sizes[place] != size) {
            sizes[place] = size;
            values[place] = function.applyAsLong(size);
        }
        return values[place];
    }
}
