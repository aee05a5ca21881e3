package org.svio.estimate.internal;

/**
 * Work in front of one first-come-first-served server, as those who arrive find it. Closed chains leave a backlog that
 * Schweitzer's approximation reads off the last iteration; open flows add the residual time of Pollaczek and Khinchine
 * and take their share of the server for good.
 */
class Queueing {

    /** Open flows never take more than this, so that closed chains always progress. */
    private static final double LARGEST_OPEN_SHARE = 0.995;

    /** Work of closed chains waiting or in service, in seconds. */
    double backlog;

    /** The part of it that belongs to the chain at hand. */
    double own;

    /** Share of time busy with open flows, and half the rate times the mean square of their service. */
    double open;
    double openResidual;

    /** Share of time busy with all. */
    double utilisation;

    /** Adds the visits of a packet flow. */
    final void add(boolean closed, double rate, double residence, double service, double square) {
        utilisation += rate * service;
        if (closed) {
            backlog += rate * residence * service;
        } else {
            open += rate * service;
            openResidual += rate * square / 2;
        }
    }

    void clear() {
        backlog = 0;
        open = 0;
        openResidual = 0;
        utilisation = 0;
    }

    /** The backlog a customer of the chain at hand finds, being one of {@code population} itself. */
    final double seen(double population) {
        return population == 0 ? backlog : Math.max(0, backlog - own / population);
    }

    /** By how much a wait is longer for what open flows take meanwhile of this many servers. */
    final double stretch(int servers) {
        return 1 / (1 - Math.min(LARGEST_OPEN_SHARE, open / servers));
    }
}
