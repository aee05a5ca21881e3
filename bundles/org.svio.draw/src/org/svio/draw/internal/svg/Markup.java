package org.svio.draw.internal.svg;

/** XML text that grows; numbers have at most one decimal, whatever the locale. */
final class Markup {

    private final StringBuilder text = new StringBuilder(1 << 16);

    /** Begins an element; attributes may follow. */
    Markup open(String element) {
        text.append('<').append(element);
        return this;
    }

    Markup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Markup attribute(String name, double value) {
        return attribute(name, number(value));
    }

    /** Ends the attributes of an element that has content. */
    Markup content() {
        text.append('>');
        return this;
    }

    /** Ends an element without content. */
    Markup end() {
        text.append("/>\n");
        return this;
    }

    /** Ends an element that has content. */
    Markup close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    Markup line() {
        text.append('\n');
        return this;
    }

    /** Adds text as content; characters that XML does not allow become U+FFFD. */
    Markup escape(String content) {
        content.codePoints().forEach(this::append);
        return this;
    }

    private void append(int character) {
        switch (character) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\n', '\t' -> text.append((char) character);
            default -> text.appendCodePoint(allowed(character) ? character : 0xFFFD);
        }
    }

    private static boolean allowed(int character) {
        return character >= 0x20 && character < 0xD800 || character >= 0xE000 && character < 0xFFFE
                || character > 0xFFFF;
    }

    /** Returns a number with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
