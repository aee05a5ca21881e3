package org.svio.dsl.ide.hover;

/** Text in HTML. */
public final class Html {

    private Html() {
    }

    /** A text that shows as it is. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
