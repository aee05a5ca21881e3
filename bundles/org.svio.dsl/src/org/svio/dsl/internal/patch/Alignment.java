package org.svio.dsl.internal.patch;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest common subsequence of what is written and what shall be. */
final class Alignment<T> {

    /** For each old piece the position of the new word that it stays for, or -1. */
    final int[] kept;

    Alignment(List<Piece> old, List<T> wanted, BiPredicate<Piece, T> same) {
        kept = new int[old.size()];
        Arrays.fill(kept, -1);
        int from = 0;
        int oldEnd = old.size();
        int end = wanted.size();
        while (from < oldEnd && from < end && same.test(old.get(from), wanted.get(from))) {
            kept[from] = from++;
        }
        while (oldEnd > from && end > from && same.test(old.get(oldEnd - 1), wanted.get(end - 1))) {
            kept[--oldEnd] = --end;
        }
        align(old, wanted, same, from, oldEnd, end);
    }

    private void align(List<Piece> old, List<T> wanted, BiPredicate<Piece, T> same, int from, int oldEnd, int end) {
        int[][] longest = new int[oldEnd - from + 1][end - from + 1];
        for (int i = oldEnd - 1; i >= from; i--) {
            for (int j = end - 1; j >= from; j--) {
                longest[i - from][j - from] = same.test(old.get(i), wanted.get(j))
                        ? longest[i - from + 1][j - from + 1] + 1
                        : Math.max(longest[i - from + 1][j - from], longest[i - from][j - from + 1]);
            }
        }
        int i = from;
        int j = from;
        while (i < oldEnd && j < end) {
            if (same.test(old.get(i), wanted.get(j))) {
                kept[i++] = j++;
            } else if (longest[i - from + 1][j - from] >= longest[i - from][j - from + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
