package org.svio.ui.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.svio.ui.ToolAction;
import org.svio.ui.launch.RunningExperiments;

/** Shows figures of results with their values, and saves them. */
public final class ResultsView extends ViewPart {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.results";

    private static final String EMPTY = "Run an experiment (Run As > S-VIO Simulation), or choose points in the"
            + " Experiments view: their throughput, latency and stage budget appear here.";
    private static final int CHART_SHARE = 58;
    private static final int TABLE_SHARE = 42;

    private Composite stack;
    private Label sentence;
    private Composite content;
    private Combo kinds;
    private Combo elements;
    private Label remark;
    private FigureChart chart;
    private FigureTable table;
    private FigureMaking making;
    private FigureMaking.Made made = new FigureMaking.Made(Optional.empty(), List.of(), List.of(), Figures.ALL,
            "");
    private final Consumer<RunningExperiments.State> onRun = this::ended;

    /** Shows results in the view, which is opened if need be. */
    public static void open(IWorkbenchPage page, List<ResultChoice> choices) throws PartInitException {
        ((ResultsView) page.showView(ID)).show(choices);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, ID);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        header(area);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        Composite empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(empty);
        sentence = new Label(empty, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);

        SashForm sash = new SashForm(stack, SWT.HORIZONTAL);
        chart = new FigureChart(sash);
        table = new FigureTable(sash);
        sash.setWeights(CHART_SHARE, TABLE_SHARE);
        content = sash;
        making = new FigureMaking(result -> onUi(() -> show(result)));
        actions();
        show(made);
        RunningExperiments.get().addListener(onRun);
        RunningExperiments.get().latest().ifPresent(onRun); // whoever opens the view after a run wants to see that one
    }

    private void header(Composite area) {
        Composite header = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 0).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        new Label(header, SWT.NONE).setText("Figure:");
        kinds = new Combo(header, SWT.READ_ONLY);
        kinds.addListener(SWT.Selection, event -> redraw());
        new Label(header, SWT.NONE).setText("of");
        elements = new Combo(header, SWT.READ_ONLY);
        elements.setToolTipText("All traffic together, or what one VIF or peer sends");
        elements.addListener(SWT.Selection, event -> redraw());
        remark = new Label(header, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(remark);
        kinds.setEnabled(false);
        elements.setEnabled(false);
    }

    private void onUi(Runnable action) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed()) {
                action.run();
            }
        });
    }

    private void actions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction("Save Picture...", "Save the chart as PNG", "save-picture", () -> ask("*.png",
                file -> FigurePicture.save(chart.chart(), file))));
        bar.add(new ToolAction("Save Data...", "Save the values as CSV, with units, seed and parameters", "save-data",
                () -> ask("*.csv", file -> save(file, null))));
        bar.add(new ToolAction("Save Script...", "Save a Python script that draws the figure, with its data beside it",
                "save-script", () -> ask("*.py", file -> save(
                        Path.of(file.toString().replaceFirst("(\\.py)?$", ".csv")), file))));
    }

    private void ask(String extension, Consumer<Path> save) {
        if (made.figure().isEmpty()) {
            status("There is no figure to save");
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {extension});
        dialog.setFileName(made.figure().get().kind().name().toLowerCase(Locale.ROOT)
                + extension.substring(1));
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            save.accept(Path.of(file));
        }
    }

    private void save(Path csv, Path script) {
        Figure figure = made.figure().orElseThrow();
        Job.create("Save figure", monitor -> {
            try {
                FigureFiles.save(figure, csv, script);
                onUi(() -> status("Saved " + (script == null ? csv : script + " and " + csv.getFileName())));
            } catch (IOException failed) {
                return Status.error(csv + " could not be written: " + failed.getMessage());
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void status(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    /** Shows other results. */
    public void show(List<ResultChoice> choices) {
        making.read(choices);
    }

    /** What is shown. */
    public List<ResultChoice> choices() {
        return making.choices();
    }

    Optional<Figure> figure() {
        return made.figure();
    }

    /** Another figure of the same results. */
    void choose(FigureKind kind, String element) {
        making.draw(kind, element);
    }

    private void redraw() {
        if (kinds.getSelectionIndex() >= 0) {
            choose(made.kinds().get(kinds.getSelectionIndex()),
                    made.elements().get(Math.max(0, elements.getSelectionIndex())));
        }
    }

    private void show(FigureMaking.Made result) {
        made = result;
        StackLayout layout = (StackLayout) stack.getLayout();
        kinds.setEnabled(result.figure().isPresent());
        elements.setEnabled(result.figure().map(each -> each.kind().isOfElement()).orElse(false));
        layout.topControl = result.figure().isPresent() ? content : sentence.getParent();
        if (result.figure().isEmpty()) {
            sentence.setText(result.obstacle().isEmpty() ? EMPTY : result.obstacle());
            sentence.getParent().layout();
            remark.setText("");
        } else {
            Figure figure = result.figure().get();
            fill(kinds, result.kinds().stream().map(FigureKind::label).toList(), result.kinds().indexOf(figure.kind()));
            fill(elements, result.elements(), result.elements().indexOf(result.element()));
            remark.setText(figure.remark());
            remark.setToolTipText(figure.remark());
            chart.show(figure);
            table.show(figure);
        }
        kinds.getParent().layout();
        stack.layout();
    }

    private static void fill(Combo combo, List<String> items, int selected) {
        String[] now = items.toArray(String[]::new);
        if (!Arrays.equals(now, combo.getItems())) {
            combo.setItems(now);
        }
        combo.select(selected);
    }

    /** When a run ends, what is shown of it is read again; where nothing is shown, it is. */
    private void ended(RunningExperiments.State state) {
        IPath project = state.file().getProject().getLocation();
        if (state.result().isEmpty() || project == null) {
            return;
        }
        String name = state.plan().name();
        Path folder = project.toFile().toPath().resolve("results").resolve(name);
        onUi(() -> {
            boolean isShown = choices().stream().anyMatch(each -> each.folder().equals(folder));
            if (isShown) {
                show(choices());
            } else if (choices().isEmpty() && Files.isDirectory(folder)) {
                show(List.of(new ResultChoice(name, folder, Set.of())));
            }
        });
    }

    @Override
    public void setFocus() {
        kinds.setFocus();
    }

    @Override
    public void dispose() {
        RunningExperiments.get().removeListener(onRun);
        making.cancel();
        super.dispose();
    }
}
