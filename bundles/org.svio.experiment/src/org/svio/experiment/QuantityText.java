package org.svio.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.svio.model.expression.ExpressionText;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/** Quantities as people read them: scaled to a fitting prefix, a few digits, the same in every locale. */
public final class QuantityText {

    private static final String[] LARGE = {"", "k", "M", "G", "T"};
    private static final String[] SMALL = {"", "m", "u", "n", "p"};
    private static final double STEP = 1000;
    private static final double PERCENT = 100;
    private static final double SMALL_SHARE = 0.1;

    private QuantityText() {
    }

    /** How many base units a unit is; 1 where it is absent or unknown. */
    static double factor(String unit) {
        return Units.find(unit).map(Unit::factor).orElse(1.0);
    }

    /** A value in base units, written in the given unit: 512 in B is {@code 64 B}. */
    static String inUnit(double value, String unit) {
        String symbol = Units.find(unit).map(Unit::text).orElse("");
        String number = ExpressionText.of(rounded(value / factor(unit), 12));
        return symbol.isEmpty() ? number : number + " " + symbol;
    }

    /** A value with its unit, scaled, such as {@code 412 Mbit/s} or {@code 95.3 us}; a dash where there is none. */
    public static String of(double value, String unit, int digits) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        Scale scale = Scale.of(value, unit);
        return joined(digits(value / scale.factor, digits), scale.unit);
    }

    /**
     * A value and its half-width in one scale, such as {@code 412 +- 3 Mbit/s}: the first digit of the half-width ends
     * both. No half-width where there is none, or where it is too small for six digits of the value.
     */
    public static String of(Interval interval, String unit) {
        if (!Double.isFinite(interval.mean())) {
            return "-";
        }
        Scale scale = Scale.of(interval.mean(), unit);
        double halfWidth = interval.halfWidth() / scale.factor;
        double mean = interval.mean() / scale.factor;
        if (!Double.isFinite(halfWidth)) {
            return joined(digits(mean, 4), scale.unit);
        }
        int decimals = decimals(mean, halfWidth);
        if (Double.parseDouble(fixed(halfWidth, decimals)) == 0) {
            return joined(digits(mean, 5), scale.unit);
        }
        return joined(fixed(mean, decimals) + " +- " + fixed(halfWidth, decimals), scale.unit);
    }

    /** A share in percent, with a decimal where it is small. */
    public static String percent(double share) {
        return fixed(PERCENT * share, share < SMALL_SHARE ? 1 : 0) + " %";
    }

    /** A plain number with the given count of decimals. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A number with the given count of significant digits, never in exponent form between 1e-6 and 1e15. */
    public static String digits(double value, int digits) {
        return Double.isFinite(value) ? ExpressionText.of(rounded(value, digits)) : "-";
    }

    private static String joined(String number, String unit) {
        return unit.isEmpty() || unit.equals("1") ? number : number + " " + unit;
    }

    /** As many decimals as show the first digit of the half-width, but three to six digits of the mean. */
    private static int decimals(double mean, double halfWidth) {
        int least = Math.max(2 - magnitude(mean), 0);
        int most = Math.max(5 - magnitude(mean), 0);
        return Math.clamp(-magnitude(rounded(halfWidth, 1)), least, most);
    }

    private static int magnitude(double value) {
        return value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
    }

    private static double rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue();
    }

    private record Scale(double factor, String unit) {

        static Scale of(double value, String unit) {
            double size = Math.abs(value);
            if (size == 0 || !isScalable(unit)) {
                return new Scale(1, unit);
            }
            double factor = 1;
            int step = 0;
            if (size >= STEP && !unit.equals("s")) {
                while (size >= STEP * factor && step < LARGE.length - 1) {
                    factor *= STEP;
                    step++;
                }
                return new Scale(factor, LARGE[step] + unit);
            }
            while (size < factor && step < SMALL.length - 1 && unit.equals("s")) {
                factor /= STEP;
                step++;
            }
            return new Scale(factor, SMALL[step] + unit);
        }

        private static boolean isScalable(String unit) {
            return unit.startsWith("bit") || unit.equals("s");
        }
    }
}
