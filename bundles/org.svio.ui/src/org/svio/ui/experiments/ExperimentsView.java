package org.svio.ui.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.svio.experiment.results.StoredPoint;
import org.svio.ui.ToolAction;
import org.svio.ui.launch.Rerun;
import org.svio.ui.launch.RunningExperiments;
import org.svio.ui.results.ResultChoice;
import org.svio.ui.results.ResultsView;

/** The experiments of the workspace with their results: to be filtered, shown, compared and run again. */
public final class ExperimentsView extends ViewPart {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.experiments";

    private static final String EMPTY = "No results yet. Run an experiment: open a .svio file and choose"
            + " Run As > S-VIO Simulation. Its points and their runs appear here.";
    private static final int PAUSE = 300; // milliseconds

    private Text filter;
    private Composite stack;
    private TreeViewer tree;
    private Label empty;
    private List<Entry.OfExperiment> all = List.of();
    private int pointsSeen;
    private final Job reading = Job.create("Read results folders", monitor -> {
        List<Entry.OfExperiment> found = Folders.read();
        onUi(() -> show(found));
        return Status.OK_STATUS;
    });
    private final Consumer<RunningExperiments.State> onRun = this::runChanged;
    private final IResourceChangeListener onProjects = this::changed;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, ID);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter points, such as n > 4 && mapping == onHost");
        filter.setToolTipText("A condition on what is varied, or numbers of points, as for svio run -r");
        filter.addListener(SWT.Modify, event -> filter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        Composite nothing = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(nothing);
        empty = new Label(nothing, SWT.WRAP);
        empty.setText("Reading the results folders...");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(empty);
        tree = new TreeViewer(stack, SWT.MULTI | SWT.FULL_SELECTION);
        tree.getTree().setHeaderVisible(true);
        for (EntryLabels.Column each : EntryLabels.Column.values()) {
            TreeViewerColumn column = new TreeViewerColumn(tree, each == EntryLabels.Column.NAME
                    || each.ordinal() > 3 ? SWT.LEFT : SWT.RIGHT);
            column.getColumn().setText(each.title);
            column.getColumn().setWidth(each.width);
            column.getColumn().setResizable(true);
            column.setLabelProvider(new EntryLabels(each));
        }
        tree.setContentProvider(new EntryContent());
        tree.addDoubleClickListener(event -> open());
        ((StackLayout) stack.getLayout()).topControl = nothing;
        getSite().setSelectionProvider(tree);
        actions();
        RunningExperiments.get().addListener(onRun);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onProjects, IResourceChangeEvent.POST_CHANGE);
        reading.schedule();
    }

    private void onUi(Runnable action) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed()) {
                action.run();
            }
        });
    }

    private void actions() {
        List<Action> actions = List.of(
                new ToolAction("Show Results", "Show the selected points in the Results view", "results", this::open),
                new ToolAction("Compare", "Show the selected points or experiments side by side", "compare",
                        this::open),
                new ToolAction("Run Again", "Run the selected points once more", "simulation", this::again),
                new ToolAction("Refresh", "Read the results folders again", "refresh", () -> reading.schedule()));
        MenuManager menu = new MenuManager();
        for (Action each : actions) {
            getViewSite().getActionBars().getToolBarManager().add(each);
            menu.add(each);
        }
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        Action compare = actions.get(1);
        Action rerun = actions.get(2);
        actions.get(0).setEnabled(false);
        compare.setEnabled(false);
        rerun.setEnabled(false);
        tree.addSelectionChangedListener(event -> {
            Set<Entry> chosen = chosen();
            actions.get(0).setEnabled(!chosen.isEmpty());
            compare.setEnabled(chosen.size() > 1);
            rerun.setEnabled(chosen.stream().map(Entry::experiment).distinct().count() == 1);
        });
    }

    /** The experiments and points that are selected; a run stands for its point. */
    private Set<Entry> chosen() {
        Set<Entry> chosen = new LinkedHashSet<>();
        for (Object each : tree.getStructuredSelection()) {
            chosen.add(each instanceof Entry.OfRun run ? run.parent() : (Entry) each);
        }
        return chosen;
    }

    private void open() {
        Map<Entry.OfExperiment, Set<String>> points = new LinkedHashMap<>();
        for (Entry each : chosen()) {
            Set<String> keys = points.computeIfAbsent(each.experiment(), any -> new LinkedHashSet<>());
            if (each instanceof Entry.OfPoint point) {
                keys.add(point.point().key());
            } else {
                ((Entry.OfExperiment) each).points().forEach(point -> keys.add(point.key()));
            }
        }
        if (points.isEmpty()) {
            return;
        }
        List<ResultChoice> choices = new ArrayList<>();
        boolean sameName = points.keySet().stream().map(each -> each.stored().name()).distinct().count()
                < points.size();
        points.forEach((experiment, keys) -> choices.add(new ResultChoice(experiment.stored().name() + (sameName
                ? " (" + experiment.project().getName() + ")" : ""), experiment.stored().folder(), keys)));
        try {
            ResultsView.open(getSite().getPage(), choices);
        } catch (PartInitException failed) {
            ILog.of(ExperimentsView.class).log(failed.getStatus());
        }
    }

    private void again() {
        Set<Entry> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        Entry.OfExperiment experiment = chosen.iterator().next().experiment();
        boolean isAll = chosen.contains(experiment);
        List<String> conditions = chosen.stream().filter(Entry.OfPoint.class::isInstance)
                .map(each -> ((Entry.OfPoint) each).point().condition()).filter(each -> !each.isEmpty()).toList();
        String points = isAll || conditions.isEmpty() ? "" : conditions.size() == 1 ? conditions.get(0)
                : "(" + String.join(") || (", conditions) + ")";
        Job.create("Find the experiment", monitor -> {
            Optional<IFile> file = Folders.declaring(experiment);
            onUi(() -> {
                if (file.isEmpty()) {
                    status("No .svio file of project " + experiment.project().getName() + " declares experiment "
                            + experiment.stored().name());
                    return;
                }
                try {
                    Rerun.start(file.get(), experiment.stored().name(), points);
                } catch (CoreException failed) {
                    status(failed.getStatus().getMessage());
                }
            });
            return Status.OK_STATUS;
        }).schedule();
    }

    private void status(String error) {
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(error);
    }

    private void changed(IResourceChangeEvent event) {
        for (IResourceDelta each : event.getDelta().getAffectedChildren()) {
            boolean isProject = each.getKind() != IResourceDelta.CHANGED
                    || (each.getFlags() & IResourceDelta.OPEN) != 0;
            if (isProject || each.findMember(IPath.fromPortableString("results")) != null) {
                reading.schedule(PAUSE);
            }
        }
    }

    /** Reads again when a point or an experiment of a run is complete. */
    private void runChanged(RunningExperiments.State state) {
        if (state.result().isPresent() || state.points().size() != pointsSeen) {
            pointsSeen = state.points().size();
            reading.schedule(PAUSE);
        }
    }

    private void show(List<Entry.OfExperiment> found) {
        all = found;
        filter();
    }

    private void filter() {
        List<Entry.OfExperiment> visible = new ArrayList<>();
        String mistake = null;
        int understood = 0;
        for (Entry.OfExperiment each : all) {
            try {
                List<StoredPoint> points = StoredPoint.select(each.points(), filter.getText());
                understood++;
                if (!points.isEmpty()) {
                    visible.add(each.with(points));
                }
            } catch (IllegalArgumentException wrong) {
                mistake = wrong.getMessage();
            }
        }
        status(understood == 0 && mistake != null ? "The filter says nothing: " + mistake : null);
        Object[] expanded = tree.getExpandedElements();
        boolean isFirst = tree.getInput() == null || ((List<?>) tree.getInput()).isEmpty();
        tree.setInput(visible);
        tree.setExpandedElements(expanded);
        if (isFirst || !filter.getText().isBlank()) {
            tree.expandToLevel(2);
        }
        empty.setText(all.isEmpty() ? EMPTY : understood == 0 ? "The filter says nothing: " + mistake
                : "No point is picked by this filter.");
        ((StackLayout) stack.getLayout()).topControl = visible.isEmpty() ? empty.getParent() : tree.getTree();
        stack.layout(true, true);
    }

    /** The tree, for those who drive it. */
    TreeViewer tree() {
        return tree;
    }

    Text filterField() {
        return filter;
    }

    @Override
    public void setFocus() {
        tree.getTree().setFocus();
    }

    @Override
    public void dispose() {
        RunningExperiments.get().removeListener(onRun);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onProjects);
        reading.cancel();
        super.dispose();
    }
}
