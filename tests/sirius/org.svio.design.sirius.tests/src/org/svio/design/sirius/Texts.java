package org.svio.design.sirius;

import java.util.ArrayList;
import java.util.List;

/** Two texts compared line by line. */
final class Texts {

    private Texts() {
    }

    /** The lines that are only in the second text, in order; a line that is only in the first counts as taken away. */
    static List<String> added(String before, String after) {
        List<String> rest = new ArrayList<>(before.lines().toList());
        List<String> added = new ArrayList<>();
        after.lines().forEach(line -> {
            if (!rest.remove(line)) {
                added.add(line.strip());
            }
        });
        return added;
    }

    /** The only line that is only in the second text, with single spaces. */
    static String only(String before, String after) {
        List<String> added = added(before, after);
        if (added.size() != 1) {
            throw new AssertionError("not one line: " + added + " in\n" + after);
        }
        return added.getFirst().replaceAll(" +", " ");
    }

    /** The lines that are only in the first text. */
    static List<String> removed(String before, String after) {
        return added(after, before);
    }
}
