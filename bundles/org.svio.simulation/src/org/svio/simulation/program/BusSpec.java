package org.svio.simulation.program;

/**
 * A bus, which serves one transaction after the other.
 *
 * @param name qualified name
 * @param clock picoseconds per clock
 * @param width bits moved per clock in a burst
 * @param overhead picoseconds per transaction
 * @param burst most bits of one transaction
 * @param readLatency picoseconds of one blocking read
 * @param readWidth bits of one blocking read
 */
public record BusSpec(String name, double clock, double width, long overhead, double burst, long readLatency,
        double readWidth) {

    /** The time the bus is busy moving {@code bits} in bursts, each a transaction. */
    public long transferTime(long bits) {
        double transactions = Math.max(1, Math.ceil(bits / burst));
        return Math.round(transactions * overhead + Math.ceil(bits / width) * clock);
    }

    /** The time a processor is stalled reading {@code bits} word by word, the bus being busy as long. */
    public long readTime(long bits) {
        return Math.round(Math.max(1, Math.ceil(bits / readWidth)) * readLatency);
    }
}
