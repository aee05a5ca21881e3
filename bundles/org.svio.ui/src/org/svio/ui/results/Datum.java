package org.svio.ui.results;

import org.svio.experiment.Interval;

/**
 * One value of a figure with everything that is needed to know what it is.
 *
 * @param series what it belongs to: a bar's colour, or a line
 * @param category where it stands on the horizontal axis
 * @param x the same as a number; NaN where categories are names
 * @param value the value in SI units with its interval
 * @param unit the SI unit
 * @param origin what was measured
 */
record Datum(String series, String category, double x, Interval value, String unit, Origin origin) {

    /**
     * Where a value comes from.
     *
     * @param experiment the name of the experiment
     * @param point the key of the point
     * @param seed the root seed
     * @param warmup discarded time in seconds; NaN where unknown
     * @param valid whether it describes a steady state
     * @param modelHash identifies the model; empty where unknown
     */
    record Origin(String experiment, String point, String element, String metric, String statistic, long seed,
            double warmup, boolean valid, String modelHash) {
    }
}
