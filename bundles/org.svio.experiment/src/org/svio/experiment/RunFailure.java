package org.svio.experiment;

/** A run ended with an exception, which is the cause; says which run it was. */
public final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Point point;
    private final int replication;

    /** The run {@code replication} of {@code point} ended with {@code cause}. */
    public RunFailure(Point point, int replication, Throwable cause) {
        super(cause.getMessage(), cause);
        this.point = point;
        this.replication = replication;
    }

    /** The point that was run. */
    public Point point() {
        return point;
    }

    /** The number of the replication; 0 for the run that finds the warm-up. */
    public int replication() {
        return replication;
    }
}
