package org.svio.engine;

import java.util.Arrays;

/**
 * Memory for lists of events that grow at the end and are read as a whole: chunks of a few events, side by side in one
 * array, so that long lists are written and read in sequence. Chunks are reused.
 *
 * <p>A list is known by its position: the number of the entry behind its last. Entries are counted through all chunks,
 * so that a position that is a multiple of the chunk length says that the last chunk is full, and 0, that the list is
 * empty.
 */
final class Chunks {

    /** The position of an empty list. */
    static final int EMPTY = 0;

    private static final int SHIFT = 3;
    private static final int LENGTH = 1 << SHIFT;
    private static final int IN_CHUNK = LENGTH - 1;
    private static final int NONE = 0;

    /** Pairs of time and key; chunk 0 is not used. */
    private long[] entries = new long[2 * LENGTH * 16];

    /** For each chunk of a list the one before it, for each free one another free one. */
    private int[] previous = new int[16];
    private int free = NONE;
    private int used = 1;

    /** Appends an event to the list at this position and returns the list's new position. */
    int append(int position, long time, long key) {
        int entry = (position & IN_CHUNK) == 0 ? newChunk(position) : position;
        entries[2 * entry] = time;
        entries[2 * entry + 1] = key;
        return entry + 1;
    }

    /** The last entry of a list that is not empty. */
    int last(int position) {
        return position - 1;
    }

    /** The entry before this one in its list, -1 if there is none. */
    int before(int entry) {
        if ((entry & IN_CHUNK) != 0) {
            return entry - 1;
        }
        int chunk = previous[entry >>> SHIFT];
        return chunk == NONE ? -1 : (chunk << SHIFT) + IN_CHUNK;
    }

    long time(int entry) {
        return entries[2 * entry];
    }

    long key(int entry) {
        return entries[2 * entry + 1];
    }

    /** The length of a list, or more than {@code limit} if it is longer than that. */
    int lengthUpTo(int limit, int position) {
        if (position == EMPTY) {
            return 0;
        }
        int length = (position - 1 & IN_CHUNK) + 1;
        int chunk = previous[position - 1 >>> SHIFT];
        while (chunk != NONE && length <= limit) {
            length += LENGTH;
            chunk = previous[chunk];
        }
        return length;
    }

    /** Frees all chunks of a list that is not empty. */
    void free(int position) {
        int chunk = position - 1 >>> SHIFT;
        while (chunk != NONE) {
            int next = previous[chunk];
            previous[chunk] = free;
            free = chunk;
            chunk = next;
        }
    }

    /**
     * Reverses the chunks of a list that is not empty, for reading it forward, and returns the one that is now first.
     */
    int firstChunk(int position) {
        int after = NONE;
        int chunk = position - 1 >>> SHIFT;
        while (chunk != NONE) {
            int before = previous[chunk];
            previous[chunk] = after;
            after = chunk;
            chunk = before;
        }
        return after;
    }

    /** Frees a chunk of a reversed list and returns the one after it, 0 if there is none. */
    int freeAndGoOn(int chunk) {
        int after = previous[chunk];
        previous[chunk] = free;
        free = chunk;
        return after;
    }

    /** The first entry of a chunk. */
    int firstEntry(int chunk) {
        return chunk << SHIFT;
    }

    /** The entry behind the last of a chunk of the list at this position. */
    int endOfChunk(int chunk, int position) {
        return position - 1 >>> SHIFT == chunk ? position : chunk + 1 << SHIFT;
    }

    private int newChunk(int position) {
        int chunk = free;
        if (chunk == NONE) {
            if (used == previous.length) {
                previous = Arrays.copyOf(previous, 2 * used);
                entries = Arrays.copyOf(entries, 2 * entries.length);
            }
            chunk = used++;
        } else {
            free = previous[chunk];
        }
        previous[chunk] = position == EMPTY ? NONE : position - 1 >>> SHIFT;
        return chunk << SHIFT;
    }
}
