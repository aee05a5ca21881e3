package org.svio.simulation.internal;

import java.util.Arrays;

/**
 * All packets of a run, each a stretch of one array, so that what is known of a packet lies close together; slots are
 * reused. A run that has reached its peak number of packets allocates nothing more.
 *
 * <p>Each packet carries its own latency account, in the order in which it was written: entries of a cell (a stage of
 * the sender's path, of the network or of the receiver's path) and a time. Every instant of its life is charged once.
 */
final class Packets {

    /** No packet. */
    static final int NONE = -1;

    private static final int FIRST_COUNT = 64;

    // places of the fields of a packet
    private static final int CONVERSATION = 0;
    private static final int SOURCE = 1;
    private static final int OWNER = 2;
    private static final int DESTINATION = 3;
    private static final int FRAME = 4;
    private static final int PAYLOAD = 5;
    private static final int SEQUENCE = 6;
    private static final int KIND = 7;
    private static final int CREATED = 8;
    private static final int ACCOUNTED = 9;
    private static final int BASE = 10;
    private static final int ENTRIES = 11;
    private static final int ACCOUNT = 12;

    // an entry of the account: a time above, its cell below
    private static final int CELL_BITS = 12;
    private static final long CELL_MASK = (1L << CELL_BITS) - 1;
    private static final long LONGEST_ENTRY = Long.MAX_VALUE >>> CELL_BITS;

    /** Number of different cells. */
    final int width;

    private final int capacity;
    private final int stride;
    private long[] fields;
    private int[] free = new int[FIRST_COUNT];
    private int freeCount;
    private int count;

    Packets(int width) {
        if (width > CELL_MASK) {
            throw new IllegalArgumentException("a data path has too many stages: " + width);
        }
        this.width = width;
        this.capacity = 2 * width;
        this.stride = ACCOUNT + capacity;
        this.fields = new long[FIRST_COUNT * stride];
    }

    /** Takes a slot for a packet created at {@code now} and owned by its source; its account is empty. */
    int allocate(long now, int conversation, int source, long destinationMac) {
        int packet = freeCount > 0 ? free[--freeCount] : newSlot();
        int at = packet * stride;
        fields[at + CREATED] = now;
        fields[at + ACCOUNTED] = now;
        fields[at + BASE] = 0;
        fields[at + ENTRIES] = 0;
        fields[at + CONVERSATION] = conversation;
        fields[at + SOURCE] = source;
        fields[at + OWNER] = source;
        fields[at + DESTINATION] = destinationMac;
        return packet;
    }

    /** Says what the packet carries; sizes in bits. */
    void fill(int packet, long payload, long frame, int kind, long sequence) {
        int at = packet * stride;
        fields[at + PAYLOAD] = payload;
        fields[at + FRAME] = frame;
        fields[at + KIND] = kind;
        fields[at + SEQUENCE] = sequence;
    }

    /** Gives the slot back. */
    void release(int packet) {
        free[freeCount++] = packet;
    }

    /** The number of packets alive. */
    int alive() {
        return count - freeCount;
    }

    int conversation(int packet) {
        return (int) fields[packet * stride + CONVERSATION];
    }

    int source(int packet) {
        return (int) fields[packet * stride + SOURCE];
    }

    /** The station whose queues the packet is in: the sender, then, once its address was found, the receiver. */
    int owner(int packet) {
        return (int) fields[packet * stride + OWNER];
    }

    void setOwner(int packet, int station) {
        fields[packet * stride + OWNER] = station;
    }

    long destinationMac(int packet) {
        return fields[packet * stride + DESTINATION];
    }

    long frameBits(int packet) {
        return fields[packet * stride + FRAME];
    }

    long payloadBits(int packet) {
        return fields[packet * stride + PAYLOAD];
    }

    long sequence(int packet) {
        return fields[packet * stride + SEQUENCE];
    }

    int kind(int packet) {
        return (int) fields[packet * stride + KIND];
    }

    long created(int packet) {
        return fields[packet * stride + CREATED];
    }

    /** Up to when the account has been kept. */
    long accounted(int packet) {
        return fields[packet * stride + ACCOUNTED];
    }

    /** Charges from now on count for the part of the account that starts at this cell. */
    void setBase(int packet, int cell) {
        fields[packet * stride + BASE] = cell;
    }

    /** Charges the time since the account was last kept to {@code stage} of the part being written. */
    void charge(int packet, int stage, long now) {
        int at = packet * stride;
        long time = now - fields[at + ACCOUNTED];
        if (time != 0) {
            fields[at + ACCOUNTED] = now;
            long cell = fields[at + BASE] + stage;
            for (; time > LONGEST_ENTRY; time -= LONGEST_ENTRY) {
                enter(at, LONGEST_ENTRY, cell);
            }
            enter(at, time, cell);
        }
    }

    private void enter(int at, long time, long cell) {
        int entries = (int) fields[at + ENTRIES];
        if (entries < capacity) {
            fields[at + ACCOUNT + entries] = time << CELL_BITS | cell;
            fields[at + ENTRIES] = entries + 1;
        } else {
            addToEntry(at, time, cell);
        }
    }

    /** Adds to an entry of the cell: with as many entries as twice the cells there is one, and mostly with room. */
    private void addToEntry(int at, long time, long cell) {
        for (int entry = at + ACCOUNT; entry < at + stride; entry++) {
            if ((fields[entry] & CELL_MASK) == cell && (fields[entry] >>> CELL_BITS) + time <= LONGEST_ENTRY) {
                fields[entry] += time << CELL_BITS;
                return;
            }
        }
        throw new IllegalStateException("the latency account of a packet is full");
    }

    /** Adds the packet's account to that of its trip; returns its sum. */
    long addAccountTo(Trip trip, int packet) {
        int first = packet * stride + ACCOUNT;
        int end = first + (int) fields[packet * stride + ENTRIES];
        long sum = 0;
        for (int entry = first; entry < end; entry++) {
            long time = fields[entry] >>> CELL_BITS;
            trip.add((int) (fields[entry] & CELL_MASK), time);
            sum += time;
        }
        return sum;
    }

    private int newSlot() {
        if (count * stride == fields.length) {
            fields = Arrays.copyOf(fields, Math.multiplyExact(2, fields.length));
            free = Arrays.copyOf(free, 2 * count);
        }
        return count++;
    }
}
