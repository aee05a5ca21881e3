package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest ascending subsequence of distinct numbers. */
final class Ascent {

    private Ascent() {
    }

    /** The positions of the subsequence, in order. */
    static List<Integer> longest(List<Integer> numbers) {
        int[] tails = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (numbers.get(tails[middle]) < numbers.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Integer> positions = new ArrayList<>();
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) {
            positions.add(i);
        }
        Collections.reverse(positions);
        return positions;
    }
}
