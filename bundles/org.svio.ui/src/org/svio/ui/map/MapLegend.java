package org.svio.ui.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** What the colours mean, in the lower right corner; and the strip above the picture that says what is amiss. */
final class MapLegend {

    private static final int GAP = 6;
    private static final int BAR = 96;
    private static final int THICK = 9;

    private MapLegend() {
    }

    static void paint(GC gc, Rectangle area, MapColours colours, Heat heat) {
        if (heat.isEmpty()) {
            return;
        }
        String title = "busy: " + heat.source();
        Point text = gc.textExtent(title);
        Point zero = gc.textExtent("0 %");
        Point full = gc.textExtent("100 %");
        int scale = zero.x + BAR + full.x + 2 * GAP;
        int width = Math.max(text.x, scale) + 2 * GAP;
        int height = text.y + zero.y + 3 * GAP;
        int x = area.width - width - GAP;
        int y = area.height - height - GAP;
        gc.setBackground(colours.ground());
        gc.setAlpha(230);
        gc.fillRoundRectangle(x, y, width, height, GAP, GAP);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(colours.faint());
        gc.drawRoundRectangle(x, y, width, height, GAP, GAP);
        gc.setForeground(colours.text());
        gc.drawText(title, x + GAP, y + GAP, true);
        int line = y + text.y + 2 * GAP;
        gc.drawText("0 %", x + GAP, line, true);
        int left = x + 2 * GAP + zero.x;
        for (int i = 0; i < BAR; i++) {
            gc.setBackground(colours.busy(i / (double) BAR));
            gc.fillRectangle(left + i, line + (zero.y - THICK) / 2, 1, THICK);
        }
        if (heat.isDoubtful()) {
            gc.setForeground(colours.textOn(colours.busy(0)));
            for (int i = 0; i + THICK < BAR; i += GAP) {
                gc.drawLine(left + i + THICK, line + (zero.y - THICK) / 2, left + i, line + (zero.y + THICK) / 2);
            }
            gc.setForeground(colours.text());
        }
        gc.drawText("100 %", left + BAR + GAP, line, true);
    }

    static void banner(GC gc, Rectangle area, MapColours colours, String sentence) {
        TextLayout text = new TextLayout(gc.getDevice());
        text.setFont(gc.getFont());
        text.setText(sentence);
        text.setWidth(Math.max(1, area.width - 2 * GAP));
        gc.setBackground(colours.busy(0.35));
        gc.fillRectangle(0, 0, area.width, text.getBounds().height + GAP);
        gc.setForeground(colours.textOn(gc.getBackground()));
        text.draw(gc, GAP, GAP / 2);
        text.dispose();
    }
}
