package org.svio.simulation.program;

/**
 * An intermediary that passes signals on.
 *
 * @param name role and signal
 * @param task what it runs as
 * @param steps what it does once per interrupt
 * @param each work per line signalled, in picoseconds
 * @param sharers the lines behind each bit of the identifier
 */
public record RelaySpec(String name, int task, Step[] steps, long each, int[][] sharers) {
}
