package org.svio.simulation.internal;

import org.svio.engine.resource.FifoServer;
import org.svio.simulation.program.MemorySpec;

/**
 * A memory at run time. Accesses of agents queue at its controller; the looks of idle pollers are not simulated one by
 * one but take their share of the controller's time, so that every access takes correspondingly longer.
 */
final class Memory {

    /** Pollers alone never take more of the controller than this, so that accesses always progress. */
    private static final double LARGEST_POLLING_SHARE = 0.95;

    final MemorySpec spec;
    final FifoServer controller = new FifoServer();

    private double pollingShare;
    private int pollers;

    Memory(MemorySpec spec) {
        this.spec = spec;
    }

    /** Takes {@code count} accesses, one after the other, and returns when the last one's data is there. */
    long access(long now, long count) {
        return controller.departure(now, count * stretchedService()) + count * spec.latency();
    }

    /** The time one look takes at present. */
    long lookTime() {
        return stretchedService() + spec.latency();
    }

    void addPoller(long period) {
        pollers++;
        pollingShare += share(period);
    }

    void removePoller(long period) {
        pollers--;
        pollingShare = pollers == 0 ? 0 : pollingShare - share(period);
    }

    private double share(long period) {
        return (double) spec.service() / (period + spec.latency() + spec.service());
    }

    private long stretchedService() {
        return Math.round(spec.service() / (1 - Math.min(pollingShare, LARGEST_POLLING_SHARE)));
    }
}
