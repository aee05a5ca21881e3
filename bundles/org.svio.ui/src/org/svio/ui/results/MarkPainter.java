package org.svio.ui.results;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.Range;

/** Draws lines with a meaning across a chart. */
final class MarkPainter implements ICustomPaintListener {

    private static final int GAP = 4;

    private final Chart chart;
    private final ChartColours colours;
    private List<Figure.Mark> marks = List.of();
    private Scale scale = new Scale(1, "");

    MarkPainter(Chart chart, ChartColours colours) {
        this.chart = chart;
        this.colours = colours;
    }

    void show(List<Figure.Mark> newMarks, Scale newScale) {
        marks = newMarks;
        scale = newScale;
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }

    @Override
    public void paintControl(PaintEvent event) {
        GC gc = event.gc;
        Point size = chart.getPlotArea().getSize();
        gc.setForeground(colours.mark());
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DASH);
        int labels = 0;
        for (Figure.Mark mark : marks) {
            if (mark.isVertical()) {
                int x = chart.getAxisSet().getXAxis(0).getPixelCoordinate(mark.value());
                gc.drawLine(x, 0, x, size.y);
                label(gc, mark.label(), x + GAP, GAP + labels * (gc.getFontMetrics().getHeight() + 2));
                labels++;
            } else {
                Range range = chart.getAxisSet().getYAxis(0).getRange();
                double value = scale.of(mark.value());
                if (value >= range.lower && value <= range.upper) {
                    int y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(value);
                    gc.drawLine(0, y, size.x, y);
                    int width = gc.textExtent(mark.label()).x;
                    label(gc, mark.label(), size.x - width - GAP, y - gc.getFontMetrics().getHeight() - 1);
                }
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void label(GC gc, String text, int x, int y) {
        gc.setBackground(colours.ground());
        gc.setAlpha(200);
        Point size = gc.textExtent(text);
        gc.fillRectangle(x, y, size.x, size.y);
        gc.setAlpha(255);
        gc.drawText(text, x, y, true);
    }
}
