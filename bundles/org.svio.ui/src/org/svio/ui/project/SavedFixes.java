package org.svio.ui.project;

import com.google.gson.Gson;
import java.util.List;
import org.svio.dsl.ide.fix.Fix;

/**
 * Fixes as a marker keeps them, so that they are there at once when the user asks for them.
 *
 * @param text the fixes in JSON with a mark of the text they are for; empty for none
 */
public record SavedFixes(String text) {

    /** The attribute of markers that has them. */
    public static final String ATTRIBUTE = "fixes";

    /** What a marker can hold. */
    private static final int LONGEST = 20_000;
    private static final Gson GSON = new Gson();

    /** The fixes of one problem of a text. */
    static SavedFixes of(String text, List<Fix> fixes) {
        String json = fixes.isEmpty() ? "" : mark(text) + GSON.toJson(fixes.toArray(new Fix[0]));
        return new SavedFixes(json.length() > LONGEST ? "" : json);
    }

    /** Whether there is any. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The fixes, whatever the text is now. */
    public List<Fix> all() {
        return text.isEmpty() ? List.of()
                : List.of(GSON.fromJson(text.substring(text.indexOf('[')), Fix[].class));
    }

    /** Whether the edits fit this text. */
    public boolean areOf(String now) {
        return text.startsWith(mark(now));
    }

    private static String mark(String text) {
        return text.length() + " " + text.hashCode() + " ";
    }
}
