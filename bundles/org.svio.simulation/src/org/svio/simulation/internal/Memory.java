package org.svio.simulation.internal;

import org.svio.engine.resource.FifoServer;
import org.svio.simulation.program.MemorySpec;

/**
 * A memory at run time. Accesses of agents queue at its controller; the looks of idle pollers are not simulated one by
 * one but make every access longer by the time it would wait for them.
 *
 * <p>Looks come regularly: n pollers that would take a share r of the controller's time keep an access of service s
 * waiting for half a look with probability r, and from r = 1 on the looks themselves queue, n s less a period and a
 * latency long (the asymptotes of a closed system). A test compares this with the simulation of every look.
 */
final class Memory {

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

    /** The time from an access' turn among other accesses to the end of its service. */
    private long stretchedService() {
        double services = 1 + Math.min(1, pollingShare) / 2;
        if (pollingShare > 1) {
            services = Math.max(services, 1.5 + pollers * (1 - 1 / pollingShare));
        }
        return Math.round(spec.service() * services);
    }
}
