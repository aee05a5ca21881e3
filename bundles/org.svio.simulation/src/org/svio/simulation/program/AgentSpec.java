package org.svio.simulation.program;

/**
 * One player of one segment of a data path.
 *
 * @param task what it runs as
 * @param inlet where it finds packets
 * @param path the path program
 * @param segment the segment of that program
 */
public record AgentSpec(int task, int inlet, int path, int segment) {
}
