package org.svio.simulation;

/** A run broke one of its own laws, such as conservation of packets: a defect of the simulator, not of the model. */
public final class SimulationFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure told in one sentence. */
    public SimulationFailure(String sentence) {
        super(sentence);
    }
}
