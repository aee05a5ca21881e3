package org.svio.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private ChartColours colours;
    private List<Figure.Mark> marks = List.of();
    private Scale scale = new Scale(1, "");

    MarkPainter(Chart chart) {
        this.chart = chart;
        this.colours = ChartColours.on(chart.getBackground());
    }

    void colours(ChartColours now) {
        colours = now;
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
        vertical(gc, size.y);
        for (Figure.Mark mark : marks) {
            if (!mark.isVertical()) {
                Range range = chart.getAxisSet().getYAxis(0).getRange();
                double value = scale.of(mark.value());
                if (value >= range.lower && value <= range.upper) {
                    horizontal(gc, size.x, mark, chart.getAxisSet().getYAxis(0).getPixelCoordinate(value));
                }
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** Lines at one place have one label. */
    private void vertical(GC gc, int height) {
        Map<Integer, List<String>> places = new TreeMap<>();
        marks.stream().filter(Figure.Mark::isVertical).forEach(mark -> places.computeIfAbsent(
                chart.getAxisSet().getXAxis(0).getPixelCoordinate(mark.value()), any -> new ArrayList<>())
                .add(mark.label()));
        int row = 0;
        for (Map.Entry<Integer, List<String>> each : places.entrySet()) {
            gc.drawLine(each.getKey(), 0, each.getKey(), height);
            String text = each.getValue().get(0) + (each.getValue().size() == 1 ? "" : " and "
                    + (each.getValue().size() - 1) + " more");
            label(gc, text, each.getKey() + GAP, GAP + row * (gc.getFontMetrics().getHeight() + 2));
            row++;
        }
    }

    private void horizontal(GC gc, int width, Figure.Mark mark, int y) {
        int left = 0;
        int right = width;
        String[] categories = chart.getAxisSet().getXAxis(0).getCategorySeries();
        int place = mark.category() == null || categories == null ? -1 : List.of(categories).indexOf(mark.category());
        if (place >= 0) {
            left = width * place / categories.length + GAP;
            right = width * (place + 1) / categories.length - GAP;
        }
        gc.drawLine(left, y, right, y);
        int text = gc.textExtent(mark.label()).x;
        int above = y - gc.getFontMetrics().getHeight() - 1;
        label(gc, mark.label(), right - text - GAP, above < 0 ? y + 2 : above);
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
