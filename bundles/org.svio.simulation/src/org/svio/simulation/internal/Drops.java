package org.svio.simulation.internal;

/** Packets dropped at one place. */
final class Drops {

    final String place;

    /** Since the last reset, and since the start of the run. */
    long count;
    long total;

    Drops(String place) {
        this.place = place;
    }

    void add() {
        count++;
        total++;
    }
}
