package org.svio.simulation.program;

/**
 * A signal to one inlet.
 *
 * @param name data path, signal and receiver
 * @param inlet the inlet whose agent it wakes
 * @param relay the relay it goes through, or -1
 * @param bit its bit in the relay's identifier
 * @param moderationTime least picoseconds between two raises; 0 where every raise passes
 * @param moderationCount packets that make it pass earlier
 */
public record LineSpec(String name, int inlet, int relay, int bit, long moderationTime, int moderationCount) {
}
