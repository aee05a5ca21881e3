package org.svio.engine.statistics;

/** An exact sum of products of two longs, kept in 128 bits: levels times picoseconds overflow 64. */
final class Integral {

    private static final double TWO_TO_64 = 0x1.0p64;

    private long high;
    private long low;

    void addProduct(long first, long second) {
        long product = first * second;
        low += product;
        high += Math.multiplyHigh(first, second) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }

    void reset() {
        high = 0;
        low = 0;
    }

    double value() {
        double unsignedLow = (low >>> 1) * 2.0 + (low & 1);
        return high * TWO_TO_64 + unsignedLow;
    }
}
