package org.svio.benchmarks;

/** The random numbers all engines draw: SplitMix64, exponential by inversion. */
class Draws {

    private long state = 12345;

    double exponential(double mean) {
        return -mean * Math.log(1 - uniform());
    }

    /** The service time of a station of the tandem, in multiples of a unit. */
    double service(int station, double unit) {
        return station % 2 == 0 ? unit : exponential(0.9 * unit);
    }

    private double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
