package org.svio.dsl.internal.patch;

import java.util.List;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;

/** The part in which two texts differ, as one edit. */
public final class Difference {

    private Difference() {
    }

    /** The edit; none where they are equal. */
    public static TextPatch between(String before, String after) {
        if (before.equals(after)) {
            return new TextPatch(before, List.of());
        }
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextPatch(before, List.of(new TextEdit(start, before.length() - start - tail,
                after.substring(start, after.length() - tail))));
    }
}
