package org.svio.estimate.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A bus, a memory controller, a wire, or a strand that hardware contexts share. */
final class Server extends Queueing {

    final int resource;

    /** Whether everything comes one by one from a server that is not faster, so that nothing ever waits. */
    boolean paced;

    /** By how much idle pollers slow a memory down. */
    double slowing = 1;

    /** Who brings work, each one piece at a time, and the largest piece; nobody where packets come by themselves. */
    private final Set<Object> bringers = new HashSet<>();
    private double largestPiece;
    private double largestBacklog = Double.POSITIVE_INFINITY;

    Server(int resource) {
        this.resource = resource;
    }

    /** Some bring pieces of work and wait until they are done. */
    void expect(Collection<?> some, double piece) {
        bringers.addAll(some);
        largestPiece = Math.max(largestPiece, piece);
        largestBacklog = Math.max(0, bringers.size() - 1) * largestPiece;
    }

    /** The wait of one of {@code population} customers. */
    double waiting(double population) {
        return paced ? 0 : (Math.min(largestBacklog, seen(population)) + openResidual) * stretch(1);
    }
}
