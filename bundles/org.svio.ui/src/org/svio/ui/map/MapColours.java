package org.svio.ui.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.LineKind;

/**
 * Colours of the map on a light or a dark ground. Data paths have those of Okabe and Ito, which people with any kind of
 * colour vision can tell apart; how busy something is goes from pale yellow to dark red, in steps of lightness.
 */
final class MapColours {

    private static final int[] PATHS = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x707070};
    /** Utilisation from 0 to 1: ColorBrewer's YlOrRd. */
    private static final int[] BUSY = {0xFFFFE5, 0xFFEDA0, 0xFED976, 0xFEB24C, 0xFD8D3C, 0xFC4E2A, 0xE31A1C, 0xB10026};
    private static final double TINT = 0.25;
    private static final double BRIGHT = 0.55;

    private final boolean dark;

    private MapColours(boolean dark) {
        this.dark = dark;
    }

    /** The colours that can be told from a background. */
    static MapColours on(Color background) {
        return new MapColours(lightness(background.getRGB()) < BRIGHT);
    }

    private static double lightness(RGB colour) {
        return (0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue) / 255;
    }

    Color ground() {
        return dark ? colour(0x26282B) : colour(0xFFFFFF);
    }

    Color text() {
        return dark ? colour(0xE6E6E6) : colour(0x1A1A1A);
    }

    /** The colour of text on an area. */
    Color textOn(Color area) {
        return lightness(area.getRGB()) < BRIGHT ? colour(0xF2F2F2) : colour(0x1A1A1A);
    }

    Color faint() {
        return dark ? colour(0x9AA0A6) : colour(0x6B6B6B);
    }

    Color selection() {
        return dark ? colour(0x4FC3F7) : colour(0x0B57D0);
    }

    Color allowed() {
        return dark ? colour(0x66D17A) : colour(0x1B8A3A);
    }

    Color refused() {
        return dark ? colour(0xFF8A80) : colour(0xC62828);
    }

    Color busy(double share) {
        double place = Math.clamp(share, 0, 1) * (BUSY.length - 1);
        int step = Math.min((int) place, BUSY.length - 2);
        return mixed(BUSY[step], BUSY[step + 1], place - step);
    }

    Color path(int number) {
        return number == Box.SEVERAL_PATHS ? faint() : dark ? mixed(PATHS[number % PATHS.length], 0xFFFFFF, 0.25)
                : colour(PATHS[number % PATHS.length]);
    }

    Color fill(Box box) {
        if (box.path() != Box.NO_PATH) {
            int path = box.path() == Box.SEVERAL_PATHS ? 0x707070 : PATHS[box.path() % PATHS.length];
            return mixed(dark ? 0x303338 : 0xFFFFFF, path, dark ? TINT * 1.6 : TINT);
        }
        int light = switch (box.kind()) {
            case HOST -> 0xFBFBFA;
            case DEVICE -> 0xF1F5F3;
            case PROCESSOR -> 0xE9EFF5;
            case BUS, MEMORY -> 0xF3EEE2;
            case HYPERVISOR -> 0xEFEBF5;
            case DRIVER_DOMAIN, GUEST -> 0xFDF6E6;
            case PORT, SWITCH, PEER -> 0xE6EEEE;
            case STRAND, VIRTUAL_CPU, VIF -> 0xFFFFFF;
        };
        return dark ? mixed(box.kind() == BoxKind.HOST ? 0x2E3135 : 0x3A3E44, light, 0.06) : colour(light);
    }

    Color edge(Box box) {
        if (box.path() != Box.NO_PATH) {
            return path(box.path());
        }
        return dark ? colour(0x8A9096) : colour(switch (box.kind()) {
            case HOST -> 0x555555;
            case STRAND, VIRTUAL_CPU, VIF -> 0xA8A8A8;
            default -> 0x7D7D7D;
        });
    }

    Color line(LineKind kind, int path) {
        if (path != Box.NO_PATH) {
            return path(path);
        }
        return dark ? colour(kind == LineKind.ATTACHED ? 0xC0A76A : 0xA5ABB1) : colour(switch (kind) {
            case LINK -> 0x333333;
            case ATTACHED -> 0x7D6A3C;
            case RUNS, DRIVES -> 0x9A9A9A;
            case PACKETS, USES, SIGNAL -> 0x555555;
        });
    }

    static int[] dashes(LineKind kind) {
        return switch (kind) {
            case USES -> new int[] {5, 3};
            case SIGNAL -> new int[] {2, 3};
            case DRIVES -> new int[] {8, 3};
            case PACKETS, RUNS, ATTACHED, LINK -> null;
        };
    }

    static int lineStyle(LineKind kind) {
        return dashes(kind) == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM;
    }

    private static Color mixed(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return colour(mixed);
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
