package org.svio.simulation.internal;

import java.util.Arrays;
import org.HdrHistogram.Histogram;

/**
 * Counts of latencies in the buckets of a {@link Histogram} of three digits, to which they can be added without loss.
 * Only the pages of buckets that were hit take memory: a few kilobytes where the histogram takes some tens, for each
 * direction of each conversation.
 */
final class LatencyCounts {

    /** Digits to which percentiles are exact. */
    static final int DIGITS = 3;

    /** Each power of two from 2<sup>11</sup> on is divided into this many buckets, as a power of two itself. */
    private static final int BUCKET_BITS = 10;
    private static final int PAGE_BITS = 4;
    private static final int RECENT = 14;
    private static final int PAGE_LENGTH = 1 << PAGE_BITS;

    /** The values counted last, not in their pages yet: one after the other finds its place near the one before. */
    private final long[] recent = new long[RECENT];
    private int recentCount;

    /** Counts without a sign, so that a bucket can hold 2<sup>32</sup> - 1 of them. */
    private int[][] pages = new int[1][];

    /** Counts a value, which is not negative. */
    void add(long value) {
        recent[recentCount++] = value;
        if (recentCount == RECENT) {
            countRecent();
        }
    }

    /** Counts many at a time, whose places then come from memory side by side. */
    private void countRecent() {
        for (int index = 0; index < recentCount; index++) {
            count(recent[index]);
        }
        recentCount = 0;
    }

    private void count(long value) {
        int exponent = Math.max(0, Long.SIZE - 1 - BUCKET_BITS - Long.numberOfLeadingZeros(value));
        int bucket = (exponent << BUCKET_BITS) + (int) (value >>> exponent);
        int number = bucket >>> PAGE_BITS;
        int[] page = number < pages.length ? pages[number] : null;
        if (page == null) {
            page = newPage(number);
        }
        if (++page[bucket & PAGE_LENGTH - 1] == 0) {
            throw new ArithmeticException("more than 2^32 - 1 latencies of about " + value + " ps in one run");
        }
    }

    private int[] newPage(int number) {
        if (number >= pages.length) {
            int[][] more = new int[number + 1 + number / 4][];
            System.arraycopy(pages, 0, more, 0, pages.length);
            pages = more;
        }
        pages[number] = new int[PAGE_LENGTH];
        return pages[number];
    }

    /** Adds all counts to a histogram of {@link #DIGITS}. */
    void addTo(Histogram histogram) {
        countRecent();
        for (int number = 0; number < pages.length; number++) {
            for (int place = 0; pages[number] != null && place < PAGE_LENGTH; place++) {
                if (pages[number][place] != 0) {
                    histogram.recordValueWithCount(valueOf((number << PAGE_BITS) + place),
                            Integer.toUnsignedLong(pages[number][place]));
                }
            }
        }
    }

    private static long valueOf(int bucket) {
        int exponent = Math.max(0, (bucket >>> BUCKET_BITS) - 1);
        return (bucket - ((long) exponent << BUCKET_BITS)) << exponent;
    }

    /** Forgets all counts; the pages stay. */
    void reset() {
        recentCount = 0;
        for (int[] page : pages) {
            if (page != null) {
                Arrays.fill(page, 0);
            }
        }
    }
}
