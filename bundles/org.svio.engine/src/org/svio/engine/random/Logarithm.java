package org.svio.engine.random;

/**
 * The natural logarithm from basic operations alone, which the Java specification fixes to the last bit, unlike
 * {@link Math#log}; short enough for several to overlap in the processor, unlike {@link StrictMath#log}.
 */
final class Logarithm {

    private static final long ROOT_HALF_BITS = Double.doubleToRawLongBits(Math.sqrt(0.5));
    private static final int MANTISSA = 52;

    /** ln 2 in two parts, the first short enough that its multiples are exact. */
    private static final double LN_2_HIGH = 0x1.62e42fefa38p-1;
    private static final double LN_2_LOW = 0x1.ef35793c7673p-45;

    private Logarithm() {
    }

    /** The logarithm of a normal positive number, within two units in the last place. */
    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long exponent = (bits - ROOT_HALF_BITS) >> MANTISSA;
        double m = Double.longBitsToDouble(bits - (exponent << MANTISSA)); // from sqrt(1/2) up to sqrt(2)

        // ln m = 2 artanh(s), whose series in s^2 <= 0.0295 ends below the last place after s^21
        double s = (m - 1) / (m + 1);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (1 / 3.0 + z * (1 / 5.0)) + z2 * (1 / 7.0 + z * (1 / 9.0));
        double middle = (1 / 11.0 + z * (1 / 13.0)) + z2 * (1 / 15.0 + z * (1 / 17.0));
        double high = 1 / 19.0 + z * (1 / 21.0);
        double series = low + z4 * (middle + z4 * high);
        return exponent * LN_2_HIGH + (2 * s + (2 * s * z * series + exponent * LN_2_LOW));
    }
}
