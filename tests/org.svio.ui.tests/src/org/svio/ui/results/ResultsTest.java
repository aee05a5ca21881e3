package org.svio.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.experiment.results.StoredExperiment;
import org.svio.experiment.results.StoredRows;
import org.svio.ui.testing.PaperResults;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;

class ResultsTest {

    private static IProject project;

    @TempDir
    private Path folder;

    private static Path results(String experiment) {
        if (project == null) {
            project = PaperResults.run("paper");
        }
        return project.getLocation().toFile().toPath().resolve("results").resolve(experiment);
    }

    private static ResultsView show(String experiment) throws PartInitException {
        Path place = results(experiment);
        ResultsView.open(Workbench.page(), List.of(new ResultChoice(experiment, place, Set.of())));
        ResultsView view = (ResultsView) Workbench.page().showView(ResultsView.ID);
        untilFigure(view, figure -> figure.data().stream().anyMatch(
                each -> each.origin().experiment().equals(experiment)
                        && each.origin().point().startsWith("n=1")));
        return view;
    }

    private static void untilFigure(ResultsView view, Predicate<Figure> isSo) {
        Workbench.until("figure", () -> view.figure().filter(isSo).isPresent());
    }

    private static Figure choose(ResultsView view, FigureKind kind) {
        Combo combo = Widgets.find(Workbench.page().getWorkbenchWindow().getShell(), Combo.class,
                each -> List.of(each.getItems()).contains(kind.label()));
        combo.select(List.of(combo.getItems()).indexOf(kind.label()));
        combo.notifyListeners(SWT.Selection, new Event());
        untilFigure(view, figure -> figure.kind() == kind);
        Workbench.during(Duration.ofMillis(300));
        Workbench.picture("results-" + kind.name().toLowerCase(Locale.ROOT));
        return view.figure().orElseThrow();
    }

    private static Chart chart() {
        return Widgets.all(Workbench.page().getWorkbenchWindow().getShell(), Chart.class).get(0);
    }

    @Test
    void throughputIsShownWithItsIntervalsInReadableUnits() throws Exception {
        ResultsView view = show("throughput");
        Figure figure = choose(view, FigureKind.THROUGHPUT);

        assertEquals(List.of("onHost", "onDevice"), figure.series());
        assertEquals(List.of("n = 1", "n = 8"), figure.categories());
        assertEquals("Mbit/s", figure.scale().unit());
        assertEquals(942e6, figure.marks().get(0).value());
        double shown = ((IBarSeries<?>) chart().getSeriesSet().getSeries("onDevice")).getYSeries()[0];
        StoredRows rows = StoredExperiment.of(results("throughput")).rows();
        assertEquals(rows.find("n=1,mapping=onDevice", "all", "throughput", "mean").orElseThrow().interval().mean()
                / 1e6, shown, 1e-9);
        Table table = Widgets.all(Workbench.page().getWorkbenchWindow().getShell(), Table.class).stream()
                .filter(each -> each.getColumnCount() == 5 && each.getColumn(2).getText().equals("value")).findFirst()
                .orElseThrow();
        assertTrue(table.getItem(0).getText(2).endsWith("Mbit/s"), table.getItem(0).getText(2));
    }

    @Test
    void theStagesOfABudgetSumToTheLatency() throws Exception {
        Figure figure = choose(show("latency"), FigureKind.BUDGET);

        StoredRows rows = StoredExperiment.of(results("latency")).rows();
        for (String point : List.of("n=1,mapping=onHost", "n=8,mapping=onDevice")) {
            double sum = figure.data().stream().filter(each -> each.origin().point().equals(point))
                    .mapToDouble(each -> each.value().mean()).sum();
            assertEquals(rows.find(point, "all", "latency", "mean").orElseThrow().interval().mean(), sum, 1e-12);
        }
        assertTrue(figure.series().size() <= 12);
        for (ISeries<?> each : chart().getSeriesSet().getSeries()) {
            assertTrue(each.isStackEnabled(), each.getId());
        }
    }

    @Test
    void theDensityIsThatOfAllPacketsOfAPoint() throws Exception {
        Figure figure = choose(show("latency"), FigureKind.DISTRIBUTION);

        StoredRows rows = StoredExperiment.of(results("latency")).rows();
        assertEquals(4, figure.series().size());
        for (String series : figure.series()) {
            List<Datum> steps = figure.data().stream().filter(each -> each.series().equals(series)).toList();
            double sum = steps.stream().mapToDouble(each -> each.value().mean()).sum() / 2; // each class has two ends
            assertEquals(1, sum, 1e-9, series);
            double median = rows.find(steps.get(0).origin().point(), "all", "latency", "p50").orElseThrow().interval()
                    .mean();
            double below = steps.stream().filter(each -> each.x() * 1e-6 < median).mapToDouble(
                    each -> each.value().mean()).sum() / 2;
            assertTrue(below > 0.2 && below < 0.8, series + ": " + below + " below the median");
        }
        Workbench.picture("results-density");
    }

    @Test
    void everyFigureOfAnExperimentIsDrawn() throws Exception {
        ResultsView view = show("latency");
        for (FigureKind each : List.of(FigureKind.LATENCY, FigureKind.ROUND_TRIP, FigureKind.DISTRIBUTION,
                FigureKind.UTILISATION, FigureKind.RATIO, FigureKind.WARM_UP)) {
            Figure figure = choose(view, each);
            assertEquals(each, figure.kind());
        }
        Composite around = chart().getParent();
        around.setBackground(new Color(0x2F, 0x2F, 0x2F));
        choose(view, FigureKind.LATENCY);
        Workbench.picture("results-dark");
        assertTrue(chart().getTitle().getForeground().getRed() > 0xC0);
        around.setBackground(null);
    }

    @Test
    void dataHasUnitsSeedAndParametersAndTheScriptReadsIt() throws Exception {
        Figure figure = choose(show("throughput"), FigureKind.THROUGHPUT);
        Figure ratios = choose(show("throughput"), FigureKind.RATIO);
        assertTrue(FigureFiles.script(ratios, "r.csv").contains("ax.hlines(1.77, -0.5, 0.5"));
        Path csv = folder.resolve("throughput.csv");
        Path script = folder.resolve("throughput.py");
        FigureFiles.save(figure, csv, script);

        List<String> lines = Files.readAllLines(csv);
        assertTrue(lines.get(0).startsWith("series,category,x,value,unit,ci_low,ci_high,n,experiment,point"));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains("bit/s") && line.contains("n=")));
        assertTrue(Files.readString(script).contains("throughput.csv"));
        if (isThere("python3")) {
            Process check = new ProcessBuilder("python3", "-m", "py_compile", script.toString()).start();
            assertEquals(0, check.waitFor());
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
