package org.svio.ui.results;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.IErrorBar;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** Draws figures on a chart. */
final class FigureChart {

    private static final int MOST_LEGEND = 24;
    private static final int WIDE = 8;
    private static final int GAP = 12;
    private static final int MARGINS = 80;

    private final Chart chart;
    private ChartColours colours;
    private final MarkPainter marks;

    FigureChart(Composite parent) {
        chart = new Chart(parent, SWT.NONE);
        marks = new MarkPainter(chart);
        chart.getLegend().setPosition(SWT.RIGHT);
        chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
        chart.getPlotArea().addCustomPaintListener(marks);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setFont(chart.getFont());
        }
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Chart: " + chart.getTitle().getText() + "; its values are in the table beside it";
            }
        });
    }

    /** The theme may have changed since the last figure, or only now be known. */
    private void colour() {
        colours = ChartColours.on(chart.getParent().getBackground());
        marks.colours(colours);
        chart.setBackground(colours.ground());
        chart.getPlotArea().setBackground(colours.ground());
        chart.getLegend().setBackground(colours.ground());
        chart.getLegend().setForeground(colours.text());
        chart.getTitle().setForeground(colours.text());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setForeground(colours.text());
            axis.getTick().setForeground(colours.text());
            axis.getGrid().setForeground(colours.grid());
        }
    }

    Chart chart() {
        return chart;
    }

    /** Draws a figure in the stead of the last one. */
    void show(Figure figure) {
        chart.setRedraw(false);
        chart.suspendUpdate(true); // between two figures the axes fit neither
        colour();
        try {
            for (ISeries<?> each : chart.getSeriesSet().getSeries()) {
                chart.getSeriesSet().deleteSeries(each.getId());
            }
            Scale scale = figure.scale();
            chart.getTitle().setText(figure.title());
            IAxis x = chart.getAxisSet().getXAxis(0);
            IAxis y = chart.getAxisSet().getYAxis(0);
            x.getTitle().setText(figure.xTitle());
            x.getTitle().setVisible(!figure.xTitle().isEmpty());
            y.getTitle().setText(scale.titled(figure.yTitle()));
            y.getTick().setFormat(new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
            x.getTick().setFormat(new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
            draw(figure, scale, x);
            chart.getLegend().setVisible(figure.series().size() <= MOST_LEGEND && !figure.isEmpty());
            marks.show(figure.marks(), scale);
            range(figure, scale, x, y);
        } finally {
            chart.suspendUpdate(false);
            chart.setRedraw(true);
            chart.redraw();
        }
    }

    private void draw(Figure figure, Scale scale, IAxis x) {
        List<String> categories = figure.categories();
        boolean isCategorical = switch (figure.kind().shape()) {
            case BARS, STACKS, CURVES -> true;
            case STEPS, COURSE -> false;
        };
        x.enableCategory(false);
        x.enableLogScale(false);
        if (isCategorical && !figure.isEmpty()) {
            x.setCategorySeries(categories.toArray(String[]::new));
            x.enableCategory(true);
            x.getTick().setTickLabelAngle(isCrowded(figure, categories) ? 25 : 0);
        } else {
            x.getTick().setTickLabelAngle(0);
        }
        int number = 0;
        for (String name : figure.series()) {
            List<Datum> data = figure.data().stream().filter(each -> each.series().equals(name)).toList();
            switch (figure.kind().shape()) {
                case BARS, STACKS -> bars(figure, name, data, categories, scale, number);
                case CURVES -> curve(name, positions(data, categories), data, scale, number, true);
                case STEPS, COURSE -> curve(name, data.stream().mapToDouble(Datum::x).toArray(), data, scale, number,
                        false);
            }
            number++;
        }
    }

    /** Whether the names of categories would run into each other. */
    private boolean isCrowded(Figure figure, List<String> categories) {
        GC gc = new GC(chart);
        int needed = categories.stream().mapToInt(each -> gc.textExtent(each).x + GAP).sum();
        int legend = figure.series().stream().mapToInt(each -> gc.textExtent(each).x + 3 * GAP).max().orElse(0);
        gc.dispose();
        int columns = figure.series().size() > WIDE ? 2 : 1;
        return needed > chart.getSize().x - legend * columns - MARGINS;
    }

    private static double[] positions(List<Datum> data, List<String> categories) {
        return data.stream().mapToDouble(each -> categories.indexOf(each.category())).toArray();
    }

    private void bars(Figure figure, String name, List<Datum> data, List<String> categories, Scale scale, int number) {
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, name);
        double[] values = new double[categories.size()];
        double[] above = new double[categories.size()];
        double[] below = new double[categories.size()];
        boolean hasIntervals = false;
        for (Datum each : data) {
            int place = categories.indexOf(each.category());
            double mean = each.value().mean();
            values[place] = Double.isFinite(mean) ? scale.of(mean) : 0;
            if (Double.isFinite(each.value().low())) {
                above[place] = scale.of(each.value().high() - mean);
                below[place] = scale.of(mean - each.value().low());
                hasIntervals = true;
            }
        }
        bars.setYSeries(values);
        bars.setBarColor(colours.series(number));
        bars.setBarPadding(figure.series().size() > 2 ? 15 : 30);
        if (figure.kind().shape() == FigureKind.Shape.STACKS) {
            bars.enableStack(true);
            bars.setBarPadding(40);
        } else if (hasIntervals) {
            IErrorBar errors = bars.getYErrorBar();
            errors.setType(IErrorBar.ErrorBarType.BOTH);
            errors.setPlusErrors(above);
            errors.setMinusErrors(below);
            errors.setColor(colours.text());
            errors.setVisible(true);
        }
    }

    private void curve(String name, double[] x, List<Datum> data, Scale scale, int number, boolean hasSymbols) {
        ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, name);
        line.setXSeries(x);
        line.setYSeries(data.stream().mapToDouble(each -> scale.of(each.value().mean())).toArray());
        Color colour = colours.series(number);
        line.setLineColor(colour);
        line.setLineWidth(2);
        line.setSymbolType(hasSymbols ? ILineSeries.PlotSymbolType.CIRCLE : ILineSeries.PlotSymbolType.NONE);
        line.setSymbolColor(colour);
        line.setSymbolSize(3);
        line.setAntialias(SWT.ON);
    }

    private void range(Figure figure, Scale scale, IAxis x, IAxis y) {
        if (figure.isEmpty()) {
            return;
        }
        chart.getAxisSet().adjustRange();
        double top = figure.kind().shape() == FigureKind.Shape.STACKS ? tallest(figure) : figure.data().stream()
                .mapToDouble(each -> Double.isFinite(each.value().high()) ? each.value().high() : each.value().mean())
                .filter(Double::isFinite).max().orElse(1);
        double marked = figure.marks().stream().filter(each -> !each.isVertical()).mapToDouble(Figure.Mark::value)
                .filter(value -> value < 4 * top).max().orElse(0);
        y.setRange(new Range(0, Math.max(scale.of(Math.max(top, marked)) * 1.12, Double.MIN_NORMAL)));
        if (figure.kind().shape() == FigureKind.Shape.COURSE) {
            double end = figure.data().stream().mapToDouble(Datum::x).max().orElse(1);
            x.setRange(new Range(0, end * 1.02));
        } else if (figure.kind().shape() == FigureKind.Shape.STEPS) {
            x.enableLogScale(true);
            x.adjustRange();
        }
    }

    private static double tallest(Figure figure) {
        double[] sums = new double[figure.categories().size()];
        figure.data().forEach(each -> sums[figure.categories().indexOf(each.category())] += each.value().mean());
        return Arrays.stream(sums).max().orElse(1);
    }
}
