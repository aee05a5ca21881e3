package org.svio.draw.internal.svg;

import java.util.Locale;

import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.LineKind;

/**
 * Colours, for a light background and for print.
 *
 * <p>Data paths have those of Okabe and Ito, which people with any kind of colour vision can tell apart; what comes
 * after the last one starts again with a broken stroke.
 */
final class Palette {

    static final String TEXT = "#1a1a1a";
    private static final int[] PATHS = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x000000};
    private static final int SEVERAL = 0x555555;
    private static final double TINT = 0.25;

    private Palette() {
    }

    /** Returns the colour of what belongs to a data path. */
    static String path(int number) {
        return hex(colour(number));
    }

    /** Returns the colour of an area that belongs to a data path: light enough for text. */
    static String tint(int number) {
        int colour = colour(number);
        int tint = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = colour >> shift & 0xFF;
            tint |= (int) Math.round(0xFF - (0xFF - channel) * TINT) << shift;
        }
        return hex(tint);
    }

    private static int colour(int number) {
        return number == Box.SEVERAL_PATHS ? SEVERAL : PATHS[number % PATHS.length];
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** Returns the colour of the area of a box on which no data path runs. */
    static String fill(BoxKind kind) {
        return switch (kind) {
            case HOST -> "#fbfbfa";
            case DEVICE -> "#f1f5f3";
            case PROCESSOR -> "#e9eff5";
            case BUS, MEMORY -> "#f3eee2";
            case HYPERVISOR -> "#efebf5";
            case DRIVER_DOMAIN, GUEST -> "#fdf6e6";
            case PORT, SWITCH, PEER -> "#e6eeee";
            case STRAND, VIRTUAL_CPU, VIF -> "#ffffff";
        };
    }

    /** Returns the colour of the edge of a box on which no data path runs. */
    static String edge(BoxKind kind) {
        return switch (kind) {
            case HOST -> "#555555";
            case STRAND, VIRTUAL_CPU, VIF -> "#a8a8a8";
            default -> "#7d7d7d";
        };
    }

    /** Returns the colour of a line. */
    static String line(LineKind kind, int path) {
        if (path != Box.NO_PATH) {
            return path(path);
        }
        return switch (kind) {
            case LINK -> "#333333";
            case ATTACHED -> "#7d6a3c";
            case RUNS, DRIVES -> "#9a9a9a";
            case PACKETS, USES, SIGNAL -> "#555555";
        };
    }

    /** Returns the pattern of a stroke; empty for an unbroken one. */
    static String dashes(LineKind kind, int path) {
        return switch (kind) {
            case USES -> "5 3";
            case SIGNAL -> "1.5 3";
            case DRIVES -> "8 3";
            case PACKETS -> path < PATHS.length ? "" : "14 3";
            case RUNS, ATTACHED, LINK -> "";
        };
    }
}
