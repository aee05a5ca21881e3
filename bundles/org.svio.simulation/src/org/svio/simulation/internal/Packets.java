package org.svio.simulation.internal;

import java.util.Arrays;

/**
 * All packets of a run, as parallel arrays over reused slots. A run that has reached its peak number of packets
 * allocates nothing more.
 *
 * <p>Each packet carries its own latency account: one cell per stage of the sender's path, of the network and of the
 * receiver's path. Every instant of its life is charged to exactly one cell.
 */
final class Packets {

    /** No packet. */
    static final int NONE = -1;

    private static final int FIRST_LENGTH = 64;

    /** Number of cells of one account. */
    final int width;

    int[] conversation = new int[FIRST_LENGTH];
    int[] source = new int[FIRST_LENGTH];
    long[] destinationMac = new long[FIRST_LENGTH];

    /** The station whose queues the packet is in: the sender, then, once its address was found, the receiver. */
    int[] owner = new int[FIRST_LENGTH];
    long[] frameBits = new long[FIRST_LENGTH];
    long[] payloadBits = new long[FIRST_LENGTH];
    long[] sequence = new long[FIRST_LENGTH];
    int[] kind = new int[FIRST_LENGTH];
    long[] created = new long[FIRST_LENGTH];

    /** Up to when the account has been kept. */
    long[] accounted = new long[FIRST_LENGTH];

    /** The first cell of the part of the account that is being written. */
    int[] base = new int[FIRST_LENGTH];
    private long[] account;

    /** A bit for each cell of an account that has been written: most of them never are. */
    private final int words;
    private long[] written;

    private int[] free = new int[FIRST_LENGTH];
    private int freeCount;
    private int slots;

    Packets(int width) {
        this.width = width;
        this.account = new long[FIRST_LENGTH * width];
        this.words = (width + Long.SIZE - 1) / Long.SIZE;
        this.written = new long[FIRST_LENGTH * words];
    }

    /** Takes a slot for a packet created at {@code now}; its account is empty. */
    int allocate(long now) {
        int packet = freeCount > 0 ? free[--freeCount] : newSlot();
        created[packet] = now;
        accounted[packet] = now;
        base[packet] = 0;
        return packet;
    }

    /** Gives the slot back, with an empty account. */
    void release(int packet) {
        for (int word = packet * words; word < (packet + 1) * words; word++) {
            written[word] = 0;
        }
        free[freeCount++] = packet;
    }

    /** The number of packets alive. */
    int alive() {
        return slots - freeCount;
    }

    /** Charges the time since the account was last kept to {@code stage} of the part being written. */
    void charge(int packet, int stage, long now) {
        long time = now - accounted[packet];
        if (time != 0) {
            int cell = base[packet] + stage;
            int word = packet * words + (cell >>> 6);
            long bit = 1L << cell;
            int place = packet * width + cell;
            account[place] = (written[word] & bit) == 0 ? time : account[place] + time;
            written[word] |= bit;
            accounted[packet] = now;
        }
    }

    /** Adds the packet's account to that of its trip; returns its sum. */
    long addAccountTo(Trip trip, int packet) {
        long sum = 0;
        for (int word = 0; word < words; word++) {
            for (long bits = written[packet * words + word]; bits != 0; bits &= bits - 1) {
                int cell = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                long time = account[packet * width + cell];
                trip.add(cell, time);
                sum += time;
            }
        }
        return sum;
    }

    private int newSlot() {
        if (slots == conversation.length) {
            grow();
        }
        return slots++;
    }

    private void grow() {
        int length = 2 * slots;
        conversation = Arrays.copyOf(conversation, length);
        source = Arrays.copyOf(source, length);
        destinationMac = Arrays.copyOf(destinationMac, length);
        owner = Arrays.copyOf(owner, length);
        frameBits = Arrays.copyOf(frameBits, length);
        payloadBits = Arrays.copyOf(payloadBits, length);
        sequence = Arrays.copyOf(sequence, length);
        kind = Arrays.copyOf(kind, length);
        created = Arrays.copyOf(created, length);
        accounted = Arrays.copyOf(accounted, length);
        base = Arrays.copyOf(base, length);
        account = Arrays.copyOf(account, length * width);
        written = Arrays.copyOf(written, length * words);
        free = Arrays.copyOf(free, length);
    }
}
