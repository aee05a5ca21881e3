package org.svio.dsl.ide.fix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.svio.dsl.patch.TextEdit;

/**
 * Where another import goes.
 *
 * @param text the text
 * @param last where the last import ends, or -1 where there is none
 * @param first where the first declaration starts
 */
record ImportPlace(String text, int last, int first) {

    private static final Pattern HIDDEN = Pattern.compile("(?:\\s+|/\\*.*?\\*/|//[^\\n]*)+", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("import\\s*\"(?:\\\\.|[^\\\\\"\\n\\r])*\"");

    /** Reads the head of a text, which need not be well-formed. */
    static ImportPlace of(String text) {
        int at = 0;
        int last = -1;
        Matcher hidden = HIDDEN.matcher(text);
        Matcher statement = IMPORT.matcher(text);
        while (true) {
            if (hidden.region(at, text.length()).lookingAt()) {
                at = hidden.end();
            }
            if (!statement.region(at, text.length()).lookingAt()) {
                return new ImportPlace(text, last, at);
            }
            at = statement.end();
            last = at;
        }
    }

    /** The edit that adds an import after the others, else before the first declaration. */
    TextEdit insertion(String address) {
        String statement = "import \"" + address + "\"";
        String lineBreak = Edits.lineBreak(text);
        return last >= 0 ? new TextEdit(Edits.endOfLine(text, last), 0, lineBreak + statement)
                : new TextEdit(first, 0, statement + lineBreak + lineBreak);
    }
}
