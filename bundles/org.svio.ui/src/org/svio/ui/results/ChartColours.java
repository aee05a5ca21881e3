package org.svio.ui.results;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of charts on a light or a dark ground: those of Okabe and Ito first, then others. */
final class ChartColours {

    private static final int[] SERIES = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x7A5195, 0x8C8C8C,
        0x004C77, 0x8F3F00, 0x006A4D, 0x8A4F70};

    private final boolean dark;

    private ChartColours(boolean dark) {
        this.dark = dark;
    }

    static ChartColours on(Color background) {
        RGB colour = background.getRGB();
        return new ChartColours(colour.red + colour.green + colour.blue < 380);
    }

    Color ground() {
        return dark ? new Color(0x2B, 0x2D, 0x30) : new Color(255, 255, 255);
    }

    Color text() {
        return dark ? new Color(0xE0, 0xE0, 0xE0) : new Color(0x22, 0x22, 0x22);
    }

    Color grid() {
        return dark ? new Color(0x4A, 0x4D, 0x52) : new Color(0xE2, 0xE2, 0xE2);
    }

    Color mark() {
        return dark ? new Color(0xFF, 0x8A, 0x80) : new Color(0xB7, 0x1C, 0x1C);
    }

    Color series(int number) {
        int rgb = SERIES[number % SERIES.length];
        int lift = dark ? 40 : 0;
        return new Color(Math.min(255, (rgb >> 16 & 0xFF) + lift), Math.min(255, (rgb >> 8 & 0xFF) + lift),
                Math.min(255, (rgb & 0xFF) + lift));
    }
}
