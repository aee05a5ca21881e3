package org.svio.draw.internal.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    /**
     * The widths were measured in DejaVu Sans, the widest of the common sans-serif fonts, regular and bold, at 100 px.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "alpha.g[12].eth0; 837; 947",
        "v0 on xeon[1].ht[0]; 974; 1095",
        "credit scheduler; 809; 917",
        "WWW MMM @@@ %%%; 1236; 1334",
        "iljft.,:; 255; 310",
        "'iljft.,:;'; 289; 350",
        "0123456789 Gbit/s; 962; 1062",
        "transmitDescriptors; 993; 1132",
        "networkTransmit : IXP2400; 1360; 1541"})
    void textIsNoWiderThanThoughtInAWideFont(String text, double regular, double bold) {
        assertTrue(TextWidth.of(text, 100, false) >= regular);
        assertTrue(TextWidth.of(text, 100, true) >= bold);
    }

    @ParameterizedTest
    @CsvSource({"alpha.g[12].eth0, 717", "transmitDescriptors, 861", "credit scheduler, 706"})
    void textIsNotThoughtMuchWiderThanInANarrowFont(String text, double width) {
        assertTrue(TextWidth.of(text, 100, false) <= 1.25 * width);
    }

    @Test
    void unknownCharactersCountAsSquares() {
        assertTrue(TextWidth.of("漢字", 10, false) >= 20);
    }
}
