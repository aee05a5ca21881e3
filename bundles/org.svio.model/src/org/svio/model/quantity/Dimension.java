package org.svio.model.quantity;

import java.util.StringJoiner;

/**
 * What a quantity measures: the exponents of its base units s, bit, cycles and packets.
 *
 * @param time exponent of s
 * @param data exponent of bit
 * @param cycles exponent of clock cycles
 * @param packets exponent of packets
 */
public record Dimension(int time, int data, int cycles, int packets) {

    /** A plain number. */
    public static final Dimension ONE = new Dimension(0, 0, 0, 0);
    /** A time, in s. */
    public static final Dimension TIME = new Dimension(1, 0, 0, 0);
    /** An amount of data, in bit. */
    public static final Dimension DATA = new Dimension(0, 1, 0, 0);
    /** A number of clock cycles. */
    public static final Dimension CYCLES = new Dimension(0, 0, 1, 0);
    /** A number of packets. */
    public static final Dimension PACKETS = new Dimension(0, 0, 0, 1);
    /** A data rate, in bit/s. */
    public static final Dimension RATE = new Dimension(-1, 1, 0, 0);
    /** A packet rate, in packets/s. */
    public static final Dimension PACKET_RATE = new Dimension(-1, 0, 0, 1);
    /** A clock rate, in cycles/s. */
    public static final Dimension FREQUENCY = new Dimension(-1, 0, 1, 0);

    private static final Dimension TIME_PER_DATA = new Dimension(1, -1, 0, 0);
    private static final Dimension CYCLES_PER_DATA = new Dimension(0, -1, 1, 0);
    private static final Dimension PER_TIME = new Dimension(-1, 0, 0, 0);

    /** Returns the dimension of a product of two quantities. */
    public Dimension times(Dimension other) {
        return new Dimension(time + other.time, data + other.data, cycles + other.cycles, packets + other.packets);
    }

    /** Returns the dimension of a quotient of two quantities. */
    public Dimension per(Dimension other) {
        return new Dimension(time - other.time, data - other.data, cycles - other.cycles, packets - other.packets);
    }

    /** Returns the dimension in words, with its article: "a time", "a data rate". */
    public String describe() {
        if (equals(ONE)) {
            return "a plain number";
        } else if (equals(TIME)) {
            return "a time";
        } else if (equals(DATA)) {
            return "an amount of data";
        } else if (equals(CYCLES)) {
            return "a number of cycles";
        } else if (equals(PACKETS)) {
            return "a number of packets";
        } else if (equals(RATE)) {
            return "a data rate";
        } else if (equals(PACKET_RATE)) {
            return "a packet rate";
        } else if (equals(FREQUENCY)) {
            return "a frequency";
        } else if (equals(TIME_PER_DATA)) {
            return "a time per amount of data";
        } else if (equals(CYCLES_PER_DATA)) {
            return "a number of cycles per amount of data";
        } else {
            return "a quantity in " + unit();
        }
    }

    /** Returns the dimension in words with an example of how to write it: "a time such as 5 us". */
    public String describeWithExample() {
        String example = example();
        return example.isEmpty() ? describe() : describe() + " such as " + example;
    }

    /** Returns the base unit of this dimension, such as {@code bit/s}; empty for a plain number. */
    public String unit() {
        if (equals(PER_TIME)) {
            return "1/s";
        }
        StringJoiner above = new StringJoiner(" ");
        StringJoiner below = new StringJoiner(" ");
        append(above, below, "bit", data);
        append(above, below, "cycles", cycles);
        append(above, below, "packets", packets);
        append(above, below, "s", time);
        if (below.length() == 0) {
            return above.toString();
        }
        return (above.length() == 0 ? "1" : above.toString()) + "/" + below;
    }

    private String example() {
        if (equals(ONE)) {
            return "4";
        } else if (equals(TIME)) {
            return "5 us";
        } else if (equals(DATA)) {
            return "64 B";
        } else if (equals(CYCLES)) {
            return "600 cycles";
        } else if (equals(PACKETS)) {
            return "32 packets";
        } else if (equals(RATE)) {
            return "1 Gbit/s";
        } else if (equals(PACKET_RATE)) {
            return "1000 packets/s";
        } else if (equals(FREQUENCY)) {
            return "2.8 GHz";
        } else {
            return "";
        }
    }

    private static void append(StringJoiner above, StringJoiner below, String symbol, int exponent) {
        if (exponent != 0) {
            int power = Math.abs(exponent);
            (exponent > 0 ? above : below).add(power == 1 ? symbol : symbol + "^" + power);
        }
    }
}
