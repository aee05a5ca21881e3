package org.svio.simulation;

/**
 * What distinguishes two runs of the same program.
 *
 * @param seed the root seed of all random streams
 * @param replication the number of the run; the same number gives the same streams on every variant of a platform
 * @param fusing whether stages that nothing can interfere with are computed without an event of their own; never
 *     changes a result
 */
public record RunSettings(long seed, int replication, boolean fusing) {
}
