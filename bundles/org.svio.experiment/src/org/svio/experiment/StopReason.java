package org.svio.experiment;

/** Why a point was not repeated further. */
public enum StopReason {
    /** Every metric asked for is within its half-width. */
    PRECISION_REACHED("precision reached"),
    /** The most replications have been made. */
    REPLICATION_CAP("replication cap reached"),
    /** The batches of the one long run are complete. */
    BATCHES_DONE("batches done"),
    /** The user stopped it; what was complete is kept. */
    CANCELLED("cancelled"),
    /** The user's limit on the simulated time made the runs too short for what was asked. */
    TIME_LIMIT("time limit");

    private final String text;

    StopReason(String text) {
        this.text = text;
    }

    /** The words of results. */
    public String text() {
        return text;
    }
}
