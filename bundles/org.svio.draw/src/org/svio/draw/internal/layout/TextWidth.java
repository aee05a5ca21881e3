package org.svio.draw.internal.layout;

import org.svio.draw.internal.outline.Inscription;

/**
 * How wide a text can get in a sans-serif font.
 *
 * <p>Advance widths of a wide face, in hundredths of the font size, so that text also fits where the reader's machine
 * has other fonts. Anything beyond ASCII counts as a full square.
 */
final class TextWidth {

    private static final int FIRST = ' ';
    private static final int[] REGULAR = {
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 54, 100, 69, 69, 70, 77, 64, 58, 78, 76, 30, 46, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99,
        69, 62, 69, 40, 46, 40, 84, 64, 64, 62, 64, 55, 64, 62, 36, 64, 64, 28, 35, 60, 28, 98, 64, 62, 64, 64, 43, 53,
        40, 64, 60, 82, 60, 60, 53, 64, 46, 64, 84};
    /** How much wider a bold character can be: by a share of its width, and at least by so much of the font size. */
    private static final double BOLD_SHARE = 1.15;
    private static final double BOLD_LEAST = 0.08;
    private static final double SQUARE = 1.05;

    private TextWidth() {
    }

    /** Returns an upper bound for the width, in px. */
    static double of(Inscription inscription) {
        return of(inscription.text(), inscription.size(), inscription.bold());
    }

    /** Returns an upper bound for the width, in px. */
    static double of(String text, double size, boolean bold) {
        double width = text.codePoints().mapToDouble(TextWidth::advance)
                .map(advance -> bold ? Math.max(advance * BOLD_SHARE, advance + BOLD_LEAST) : advance).sum();
        return Math.ceil(width * size);
    }

    private static double advance(int codePoint) {
        int index = codePoint - FIRST;
        return index >= 0 && index < REGULAR.length ? REGULAR[index] / 100.0 : SQUARE;
    }
}
