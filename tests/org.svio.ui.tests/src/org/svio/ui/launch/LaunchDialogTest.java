package org.svio.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;
import org.svio.ui.wizard.NewProjects;
import org.svio.ui.wizard.ProjectTemplate;

class LaunchDialogTest {

    private IProject project;
    private ILaunchConfiguration configuration;

    @BeforeEach
    void prepare() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("paper");
        IFile model = NewProjects.create(project, (URI) null, ProjectTemplate.PAPER, new NullProgressMonitor());
        ILaunchConfigurationWorkingCopy copy = DebugPlugin.getDefault().getLaunchManager()
                .getLaunchConfigurationType(LaunchSettings.TYPE).newInstance(null, "paper");
        new Target(model, List.of()).applyTo(copy);
        configuration = copy.doSave();
    }

    @AfterEach
    void clean() throws CoreException {
        configuration.delete();
        project.delete(true, true, null);
    }

    /** Opens the dialog, which blocks, and has it used from inside. */
    private void inDialog(Runnable use) {
        Display display = Display.getCurrent();
        Throwable[] failure = new Throwable[1];
        display.asyncExec(() -> {
            Shell dialog = null;
            try {
                Workbench.until("the dialog is open", () -> Widgets.shell("Run Configurations") != null);
                dialog = Widgets.shell("Run Configurations");
                Workbench.during(Duration.ofMillis(300));
                use.run();
            } catch (Throwable failed) { // whatever it is, the dialog must close
                failure[0] = failed;
            } finally {
                if (dialog != null) {
                    dialog.close();
                }
            }
        });
        DebugUITools.openLaunchConfigurationDialogOnGroup(Workbench.page().getWorkbenchWindow().getShell(),
                new StructuredSelection(configuration), "org.eclipse.debug.ui.launchGroup.run");
        if (failure[0] instanceof Error error) {
            throw error;
        }
        if (failure[0] != null) {
            throw new IllegalStateException(failure[0]);
        }
    }

    private static Shell dialog() {
        return Widgets.shell("Run Configurations");
    }

    private static Table table(String firstTitle) {
        return Widgets.find(dialog(), Table.class, each -> each.isVisible() && each.getColumnCount() > 0
                && each.getColumn(0).getText().equals(firstTitle));
    }

    private static String commandLine() {
        return Widgets.all(dialog(), Text.class).stream().filter(Control::isVisible).map(Text::getText)
                .filter(text -> text.startsWith("svio ")).findFirst().orElse("");
    }

    private static boolean says(String sentence) {
        return Widgets.all(dialog(), Text.class).stream().anyMatch(each -> each.getText().contains(sentence))
                || Widgets.all(dialog(), Label.class).stream()
                        .anyMatch(each -> each.getText().contains(sentence));
    }

    @Test
    void thePointsThatAFilterPicksAreListedAsItIsTyped() {
        inDialog(() -> {
            Workbench.until("all points are listed", () -> table("Experiment").getItemCount() == 16);
            Workbench.during(Duration.ofMillis(500));
            Workbench.picture("launch-main");

            Widgets.field(dialog(), "Points").setText("n == 8");

            Workbench.until("four points are listed", () -> table("Experiment").getItemCount() == 4);
            assertTrue(commandLine().endsWith("-r 'n == 8' --out " + project.getLocation() + "/results"),
                    commandLine());
        });
    }

    @Test
    void aFilterThatCannotBeReadIsToldInASentence() {
        inDialog(() -> {
            Widgets.field(dialog(), "Points").setText("m == 8");

            Workbench.until("the mistake is told", () -> says("expected one of what is varied here: n, mapping"));
            Workbench.until("the button Run is disabled", () -> !Widgets.button(dialog(), "Run").isEnabled());
            Workbench.picture("launch-mistake");
        });
    }

    @Test
    void theTabsShowWhatTheModelSays() {
        inDialog(() -> {
            Widgets.showTab(dialog(), "Workload");
            Workbench.until("the parameters are listed", () -> table("Parameter").getItemCount() > 10);
            assertTrue(Arrays.stream(table("Parameter").getItems()).map(TableItem::getText)
                    .anyMatch("svio2006.driverDomainFactor"::equals));
            Workbench.during(Duration.ofMillis(300));
            Workbench.picture("launch-workload");

            Widgets.showTab(dialog(), "Statistics");
            Widgets.field(dialog(), "Replications").setText("3");
            Workbench.until("three replications are planned",
                    () -> table("Experiment").getItem(0).getText(2).equals("3"));
            Workbench.picture("launch-statistics");
            Widgets.field(dialog(), "Warm-up").setText("3 metres");
            Workbench.until("the mistake is told", () -> says("is no quantity"));
            Workbench.during(Duration.ofMillis(300));
            Workbench.picture("launch-statistics-mistake");

            Widgets.showTab(dialog(), "Sweep");
            Workbench.during(Duration.ofMillis(300));
            Workbench.picture("launch-sweep");
            Widgets.showTab(dialog(), "Output");
            Workbench.during(Duration.ofMillis(300));
            Workbench.picture("launch-output");
            assertFalse(commandLine().isEmpty());
        });
    }

    @Test
    void anotherValueOfAParameterIsPartOfTheCommandLine() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
        copy.setAttribute(LaunchSettings.OVERRIDES, Map.of("svio2006.hypercall", "900 cycles", "svio2006.none", "1"));
        copy.doSave();
        inDialog(() -> {
            Workbench.until("the mistake is told", () -> says("there is no parameter \"svio2006.none\""));
            Widgets.showTab(dialog(), "Workload");
            Workbench.until("the unknown parameter is shown, too",
                    () -> table("Parameter").getItem(0).getText(2).equals("1"));
            assertTrue(commandLine().contains("--set 'svio2006.hypercall=900 cycles'"), commandLine());
            Workbench.during(Duration.ofMillis(300));
            Workbench.picture("launch-overrides");
        });
    }

    @Test
    void helpInTheDialogIsShownBesideIt() {
        inDialog(() -> {
            Widgets.showTab(dialog(), "Statistics");
            Workbench.during(Duration.ofMillis(300));
            Text field = Widgets.field(dialog(), "Warm-up");
            field.setFocus();

            PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.svio.ui.launch_statistics");

            Workbench.until("help is shown", () -> Arrays.stream(Display.getCurrent().getShells())
                    .filter(Shell::isVisible).flatMap(each -> Widgets.all(each, Label.class).stream())
                    .anyMatch(each -> each.getText().startsWith("Where a field is empty the model decides.")));
            Workbench.during(Duration.ofMillis(300));
            Workbench.picture("launch-help");
        });
    }

    @Test
    void theCommandLineIsQuotedForAShell() {
        assertEquals("svio run '/a b/it'\\''s.svio' -r 'n > 4' --out /a/results",
                CommandText.of(List.of("run", "/a b/it's.svio", "-r", "n > 4", "--out", "/a/results")));
    }
}
