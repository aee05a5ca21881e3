package org.svio.dsl.ide.assist;

import java.util.Locale;

/** Which proposals what is typed can mean. */
final class Matching {

    private Matching() {
    }

    /** Whether a label starts so, or a part of it behind a dot, slash or space does; case does not matter. */
    static boolean matches(String label, String typed) {
        if (typed.isEmpty() || label.regionMatches(true, 0, typed, 0, typed.length())) {
            return true;
        }
        String all = label.toLowerCase(Locale.ROOT);
        String start = typed.toLowerCase(Locale.ROOT);
        return all.contains("." + start) || all.contains("/" + start) || all.contains(" " + start);
    }
}
