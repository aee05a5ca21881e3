package org.svio.simulation.program;

/**
 * What competes for a strand: a virtual CPU, a hardware context, an engine, or an interrupt handler of the hypervisor.
 *
 * @param name qualified name
 * @param strand the strand it runs on
 * @param weight its share under the credit scheduler
 * @param interrupt whether it preempts everything else at once
 * @param context whether it leaves the strand to others while it waits for a memory or a bus
 */
public record TaskSpec(String name, int strand, int weight, boolean interrupt, boolean context) {
}
