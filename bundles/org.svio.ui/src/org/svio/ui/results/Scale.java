package org.svio.ui.results;

/**
 * A unit with a prefix that suits some values.
 *
 * @param factor how many SI units it is
 * @param unit how it is written; empty for plain numbers
 */
record Scale(double factor, String unit) {

    private static final String[] LARGE = {"", "k", "M", "G", "T"};
    private static final String[] SMALL = {"", "m", "u", "n", "p"};
    private static final double STEP = 1000;

    /** For values up to a size. Shares become percent. */
    static Scale of(double largest, String unit) {
        if (unit.equals("1")) {
            return new Scale(1, "");
        }
        if (unit.equals("share")) {
            return new Scale(0.01, "%");
        }
        double factor = 1;
        int step = 0;
        if (unit.startsWith("bit")) {
            while (largest >= STEP * factor && step < LARGE.length - 1) {
                factor *= STEP;
                step++;
            }
            return new Scale(factor, LARGE[step] + unit);
        }
        while (unit.equals("s") && largest > 0 && largest < factor && step < SMALL.length - 1) {
            factor /= STEP;
            step++;
        }
        return new Scale(factor, SMALL[step] + unit);
    }

    double of(double value) {
        return value / factor;
    }

    /** For the title of an axis, such as {@code Latency (us)}. */
    String titled(String what) {
        return unit.isEmpty() ? what : what + " (" + unit + ")";
    }
}
