package org.svio.ui.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.svio.ui.launch.RunningExperiments;
import org.svio.ui.results.ResultsView;
import org.svio.ui.testing.PaperResults;
import org.svio.ui.testing.Workbench;

class ExperimentsTest {

    private static ExperimentsView view() throws PartInitException {
        return (ExperimentsView) Workbench.page().showView(ExperimentsView.ID);
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    private static Tree tree(ExperimentsView view, int experiments) {
        Workbench.until("experiments listed", () -> view.tree().getTree().getItemCount() == experiments);
        return view.tree().getTree();
    }

    @Test
    void whatTheResultsFoldersHoldIsListedFilteredAndCompared() throws Exception {
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
        PaperResults.run("stored");
        ExperimentsView view = view();
        view.filterField().setText("");
        Tree tree = tree(view, 2);

        assertEquals(List.of("latency  (stored)", "throughput  (stored)"), texts(tree.getItems()));
        assertEquals(List.of("n = 1, mapping = onHost", "n = 1, mapping = onDevice", "n = 8, mapping = onHost",
                "n = 8, mapping = onDevice"), texts(tree.getItem(1).getItems()));
        view.tree().expandAll();
        Workbench.during(Duration.ofMillis(300));
        Workbench.picture("experiments");
        assertEquals("replication 1, seed 1", tree.getItem(1).getItem(0).getItem(0).getText());

        view.filterField().setText("n > 4 && mapping == onHost");
        Workbench.until("filtered", () -> tree.getItem(0).getItemCount() == 1);
        assertEquals(List.of("n = 8, mapping = onHost"), texts(tree.getItem(0).getItems()));

        view.filterField().setText("");
        Workbench.until("all again", () -> tree.getItem(0).getItemCount() == 4);
        Entry.OfExperiment experiment = (Entry.OfExperiment) tree.getItem(1).getData();
        view.tree().setSelection(new StructuredSelection(experiment.children().subList(2, 4)));
        action(view, "Compare").run();
        ResultsView results = (ResultsView) Workbench.page().showView(ResultsView.ID);
        Workbench.until("compared", () -> results.choices().stream().anyMatch(each -> each.points().size() == 2));
        Workbench.during(Duration.ofMillis(800));
        Workbench.picture("results-compared");
        assertTrue(results.choices().get(0).points().contains("n=8,mapping=onDevice"));

        launches().removeLaunches(launches().getLaunches());
        view.tree().setSelection(new StructuredSelection(experiment.children().get(3)));
        action(view, "Run Again").run();
        Workbench.until("runs again", () -> launches().getLaunches().length > 0);
        ILaunch launch = launches().getLaunches()[0];
        assertEquals("n == 8 && mapping == onDevice", launch.getLaunchConfiguration().getAttribute(
                "org.svio.ui.launch.points", ""));
        Workbench.until("has begun", () -> !RunningExperiments.get().now().isEmpty());
        launch.terminate();
        Workbench.until("has ended", launch::isTerminated);
    }

    private static ILaunchManager launches() {
        return DebugPlugin.getDefault().getLaunchManager();
    }

    private static IAction action(ExperimentsView view, String name) {
        return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .map(each -> ((ActionContributionItem) each).getAction()).filter(each -> name.equals(each.getText()))
                .findFirst().orElseThrow();
    }
}
