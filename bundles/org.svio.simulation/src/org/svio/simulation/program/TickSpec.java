package org.svio.simulation.program;

/**
 * Periodic work of an operating system.
 *
 * @param name qualified name of the domain
 * @param task the virtual CPU that does it
 * @param period picoseconds between ticks
 * @param work picoseconds of one tick
 */
public record TickSpec(String name, int task, long period, long work) {
}
