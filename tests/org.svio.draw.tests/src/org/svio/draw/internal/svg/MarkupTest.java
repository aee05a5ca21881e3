package org.svio.draw.internal.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void contentAndAttributesAreEscaped() {
        String text = new Markup().open("a").attribute("b", "<\"&\">").content().escape("x < y & z\u0001").close("a")
                .toString();

        assertEquals("<a b=\"&lt;&quot;&amp;&quot;&gt;\">x &lt; y &amp; z\uFFFD</a>\n", text);
    }

    @Test
    void numbersHaveAtMostOneDecimal() {
        assertEquals("0", Markup.number(0.04));
        assertEquals("12", Markup.number(12));
        assertEquals("12.3", Markup.number(12.34));
        assertEquals("-0.5", Markup.number(-0.5));
    }
}
