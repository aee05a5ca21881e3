package org.svio.simulation.program;

import org.svio.model.SchedulingPolicy;

/**
 * A hardware strand: a hardware thread, or a microengine or engine as a whole.
 *
 * @param name qualified name
 * @param host qualified name of the host whose processor it belongs to; empty for a device's
 * @param clock cycles per second; NaN where the processor has no clock
 * @param core the core whose execution units it shares
 * @param slice longest turn, in picoseconds
 * @param switching cost of switching to another task, in picoseconds
 * @param waking cost of leaving the idle state, in picoseconds
 */
public record StrandSpec(String name, String host, double clock, int core, SchedulingPolicy policy, long slice,
        long switching, long waking) {
}
