package org.svio.experiment;

/** Results for tests that are not about how they come about. */
public final class Samples {

    private Samples() {
    }

    /** The result of an experiment with these lines on a queue that stands in for the simulation. */
    public static ExperimentResult result(String lines) {
        return new ExperimentRunner(replicator(), 1, ProgressListener.NONE).run(Models.plan(lines));
    }

    /** The queue. */
    public static Replicator replicator() {
        return Queue.ofCustomers(1000);
    }
}
