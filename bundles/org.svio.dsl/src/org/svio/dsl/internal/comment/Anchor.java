package org.svio.dsl.internal.comment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a comment relative to a named element, written as {@code @path:where}.
 *
 * @param path the steps from the element to what the comment is at, such as {@code directions.0/segments.1}; empty
 *     for the element itself
 * @param where on which side of it
 */
record Anchor(String path, Where where) {

    private static final Pattern WRITTEN = Pattern.compile("@([A-Za-z0-9./]*):(before|after|open|close) (.*)",
            Pattern.DOTALL);

    enum Where {
        /** On lines above it. */
        BEFORE,
        /** At the end of its last line. */
        AFTER,
        /** Behind its opening brace. */
        OPEN,
        /** Above its closing brace. */
        CLOSE
    }

    /** An anchor and the comment at it. */
    record Note(Anchor anchor, String text) {

        /** How a model keeps the comment; what stands right before an element needs no place. */
        String written() {
            return anchor.path.isEmpty() && anchor.where == Where.BEFORE ? text
                    : "@" + anchor.path + ":" + anchor.where.name().toLowerCase(java.util.Locale.ROOT) + " " + text;
        }

        /** Reads what a model keeps; plain words become a comment. */
        static Note read(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            if (matcher.matches()) {
                Where where = Where.valueOf(matcher.group(2).toUpperCase(java.util.Locale.ROOT));
                return new Note(new Anchor(matcher.group(1), where), asComment(matcher.group(3)));
            }
            return new Note(new Anchor("", Where.BEFORE), asComment(written));
        }

        private static String asComment(String text) {
            boolean block = text.startsWith("/*") && text.indexOf("*/", 2) == text.length() - 2;
            boolean line = text.startsWith("//") && text.indexOf('\n') < 0;
            return block || line ? text : "// " + text.replace("\n", "\n// ");
        }
    }
}
