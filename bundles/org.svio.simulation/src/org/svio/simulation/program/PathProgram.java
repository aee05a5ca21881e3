package org.svio.simulation.program;

import java.util.List;

/**
 * A data path bound to one device port: both directions in one list of steps.
 *
 * @param name the data path
 * @param port the port it sends and receives by
 * @param steps all steps: egress segments first, then ingress segments
 * @param segments the segments, in the same order
 * @param stages the lines of the latency account
 * @param localStep where the steps of a packet for a VIF behind the same port continue once its address is found
 */
public record PathProgram(String name, int port, Step[] steps, List<Segment> segments, List<Stage> stages,
        int localStep) {

    /**
     * What one role does before the next takes over.
     *
     * @param role the role's name
     * @param firstStep where its steps start
     * @param notifyStage stage of waiting for the signal, or for the next look
     * @param scheduleStage stage of waiting for the processor after the signal
     * @param wakeStage stage of the work once per wake-up
     * @param queueStage stage of waiting in the queue
     * @param egress whether it belongs to the outgoing direction
     */
    public record Segment(String role, int firstStep, int notifyStage, int scheduleStage, int wakeStage, int queueStage,
            boolean egress) {
    }
}
