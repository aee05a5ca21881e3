package org.svio.dsl.internal.spelling;

import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Spelling {

    private Spelling() {
    }

    /** The closest of the known words, where one is close enough to be suggested; the first of equally close ones. */
    public static Optional<String> closest(String word, Iterable<String> known) {
        String best = null;
        int least = limit(word.length()) + 1;
        for (String each : known) {
            if (each.equals(word) || Math.abs(each.length() - word.length()) >= least) {
                continue;
            }
            int distance = each.equalsIgnoreCase(word) ? 0
                    : distance(word.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
            if (distance < least && distance < each.length()) {
                best = each;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int limit(int length) {
        return length <= 3 ? 1 : length <= 6 ? 2 : 3;
    }

    /** How many letters must be added, removed, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
