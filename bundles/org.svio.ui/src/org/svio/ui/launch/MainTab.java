package org.svio.ui.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.ui.project.ModelFile;

/** What is run: a file of a project, its experiments, their points. */
final class MainTab extends SettingsTab {

    private static final int MOST_ROWS = 300; // nobody reads more
    private static final int EXPERIMENTS_HEIGHT = 44; // pixels

    private Combo project;
    private Combo file;
    private Table experiments;
    private Label count;
    private Table points;
    private List<String> chosen = List.of();

    MainTab(LaunchCheck check) {
        super("Main", check, SentencePlace.MAIN);
    }

    @Override
    public Image getImage() {
        return DebugUITools.getImage(LaunchSettings.TYPE);
    }

    @Override
    void createContent(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(place);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(place);
        project = combo(place, "&Project:");
        project.addListener(SWT.Selection, event -> {
            fillFiles();
            chosen = List.of();
            changed();
        });
        file = combo(place, "&File:");
        file.addListener(SWT.Selection, event -> {
            chosen = List.of();
            changed();
        });
        Label label = new Label(parent, SWT.NONE);
        label.setText("&Experiments:");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
        experiments = new Table(parent, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, EXPERIMENTS_HEIGHT).applyTo(experiments);
        experiments.addListener(SWT.Selection, event -> {
            chosen = checked();
            changed();
        });
        field(parent, "P&oints:", LaunchSettings.POINTS,
                "all; such as 1,3..5, or a condition such as n > 4 && mapping == onHost");
        count = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
        points = Tables.create(parent, "Experiment", "Point", "Values");
    }

    private static Combo combo(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** A new configuration is about the file that is selected or open. */
    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        IFile context = SimulationShortcut.modelFile(DebugUITools.getSelectedResource());
        if (context != null) {
            new Target(context, List.of()).applyTo(configuration);
            configuration.rename(getLaunchConfigurationDialog().generateName(context.getName()));
        }
    }

    @Override
    void fill(ILaunchConfiguration configuration) throws CoreException {
        IPath path = IPath.fromPortableString(configuration.getAttribute(LaunchSettings.FILE, ""));
        project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen).map(IProject::getName).toArray(String[]::new));
        project.setText(path.segmentCount() > 0 ? path.segment(0) : "");
        fillFiles();
        if (path.segmentCount() > 1) {
            file.setText(path.removeFirstSegments(1).toString());
        }
        chosen = configuration.getAttribute(LaunchSettings.EXPERIMENTS, List.of());
    }

    private void fillFiles() {
        List<String> names = new ArrayList<>();
        try {
            if (!project.getText().isEmpty()) {
                for (IFile each : ModelFile.in(ResourcesPlugin.getWorkspace().getRoot()
                        .getProject(project.getText()))) {
                    names.add(each.getProjectRelativePath().toString());
                }
            }
        } catch (CoreException unreadable) {
            ILog.of(MainTab.class).log(unreadable.getStatus());
        }
        file.setItems(names.toArray(String[]::new));
    }

    @Override
    void apply(ILaunchConfigurationWorkingCopy configuration) {
        boolean complete = !project.getText().isEmpty() && !file.getText().isEmpty();
        configuration.setAttribute(LaunchSettings.FILE,
                complete ? "/" + project.getText() + "/" + file.getText() : null);
        configuration.setAttribute(LaunchSettings.EXPERIMENTS, chosen.isEmpty() ? null : chosen);
    }

    @Override
    void show(LaunchCheck.Finding finding) {
        if (!Arrays.stream(experiments.getItems()).map(TableItem::getText).toList().equals(finding.experiments())) {
            experiments.removeAll();
            finding.experiments().forEach(name -> new TableItem(experiments, SWT.NONE).setText(name));
        }
        for (TableItem item : experiments.getItems()) {
            item.setChecked(chosen.isEmpty() || chosen.contains(item.getText()));
        }
        int total = finding.plans().stream().mapToInt(plan -> plan.points().size()).sum();
        count.setText(finding.plans().isEmpty() ? "" : total == 1 ? "This point will run:"
                : "These " + total + " points will run" + (total > MOST_ROWS ? "; the first " + MOST_ROWS + ":" : ":"));
        Tables.fill(points, rows(finding.plans()));
    }

    private static List<String[]> rows(List<Plan> plans) {
        List<String[]> rows = new ArrayList<>();
        for (Plan plan : plans) {
            for (Point point : plan.points()) {
                if (rows.size() == MOST_ROWS) {
                    return rows;
                }
                rows.add(new String[] {plan.name(), String.valueOf(point.number()), point.position().text()});
            }
        }
        return rows;
    }

    /** Nothing is named where all are wanted: then those that are written later run, too. */
    private List<String> checked() {
        List<String> names = Arrays.stream(experiments.getItems()).filter(TableItem::getChecked)
                .map(TableItem::getText).toList();
        return names.size() == experiments.getItemCount() ? List.of() : names;
    }
}
