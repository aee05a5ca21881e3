package org.svio.simulation.program;

/**
 * A memory behind a controller that serves one access after the other.
 *
 * @param name qualified name
 * @param latency picoseconds from request to data on an idle memory
 * @param service picoseconds the controller is busy with one access
 */
public record MemorySpec(String name, long latency, long service) {
}
