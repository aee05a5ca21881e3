package org.svio.experiment.internal;

/** Numbers as text, the same on every machine and in every locale. */
public final class Numbers {

    private static final double EXACT_INTEGERS = 0x1p53;

    private Numbers() {
    }

    /** Whether a number can be written as an integer without loss. */
    public static boolean isInteger(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT_INTEGERS;
    }

    /** The shortest text that reads back as the same number; integers without a fraction. */
    public static String shortest(double number) {
        return isInteger(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
