package org.svio.simulation.program;

/**
 * A device port.
 *
 * @param name qualified name
 * @param outlet its sending end, or -1 where no link is attached
 * @param entry the queue in which arriving frames wait for the device, or -1 where no VIF uses the port
 * @param guide a VIF behind the port: frames whose owner is not found yet go by its shared queues and lines
 */
public record PortSpec(String name, int outlet, int entry, int guide) {
}
