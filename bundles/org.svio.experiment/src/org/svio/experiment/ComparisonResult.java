package org.svio.experiment;

import org.svio.model.Comparison;

/**
 * How two mappings stand to each other in one figure at one position. Both saw the same random numbers, so the interval
 * is that of pairs.
 *
 * @param position without the mapping
 * @param a the point of the mapping that is judged
 * @param b the point of the mapping it is held against
 * @param meanA the mean of the paired replications of {@code a}
 * @param meanB the mean of the paired replications of {@code b}
 * @param ratio a over b, by {@link Interval#ofRatio}
 */
public record ComparisonResult(Comparison comparison, Position position, PointResult a, PointResult b, String metric,
        String statistic, String unit, double meanA, double meanB, Interval ratio) {

    /** Which is higher, as far as the interval shows. */
    public enum Verdict {
        /** The whole interval lies above one. */
        A_IS_HIGHER("a is higher"),
        /** The whole interval lies below one. */
        B_IS_HIGHER("b is higher"),
        /** The interval contains one, or there is none. */
        NO_DIFFERENCE_SHOWN("no difference shown");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** The words of results. */
        public String text() {
            return text;
        }
    }

    /** Which of both is higher. */
    public Verdict verdict() {
        if (ratio.low() > 1) {
            return Verdict.A_IS_HIGHER;
        }
        return ratio.high() < 1 ? Verdict.B_IS_HIGHER : Verdict.NO_DIFFERENCE_SHOWN;
    }

    /** Whether both points describe a steady state. */
    public boolean isValid() {
        return a.isValid() && b.isValid();
    }
}
