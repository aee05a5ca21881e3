package org.svio.product.driver;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Opens the project, runs its experiment, looks at the views. */
final class Steps {

    private static final String PERSPECTIVE = "org.svio.ui.perspective";
    private static final String[] VIEWS = {"org.svio.ui.map", "org.svio.ui.experiments", "org.svio.ui.results"};
    private static final String SHORTCUT = "S-VIO Simulation";
    private static final long PATIENCE = 120_000; // milliseconds
    private static final long SETTLE = 2_500;

    private final Path folder;
    private final Report report;

    Steps(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void all() throws Exception {
        report.line("workbench", PlatformUI.isWorkbenchRunning());
        report.line("perspective at start", onScreen(() -> page().getPerspective().getId()));
        onScreen(() -> PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, page().getWorkbenchWindow()));
        IFile model = open(folder.resolve("project"));
        onScreen(() -> {
            page().getWorkbenchWindow().getShell().setMaximized(true);
            return IDE.openEditor(page(), model);
        });
        report.line("editor", onScreen(() -> page().getActiveEditor().getSite().getId()));
        model.getProject().build(IncrementalProjectBuilder.FULL_BUILD, null);
        report.line("errors", markers(model));
        run(model);
        for (String view : VIEWS) {
            onScreen(() -> page().showView(view));
            report.line("view", view);
        }
        Thread.sleep(SETTLE);
        picture("workbench");
    }

    private IFile open(Path location) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProjectDescription description =
                workspace.loadProjectDescription(IPath.fromPath(location.resolve(".project")));
        IProject project = workspace.getRoot().getProject(description.getName());
        project.create(description, null);
        project.open(null);
        return project.getFile("model.svio");
    }

    private static long markers(IFile model) throws CoreException {
        return Arrays.stream(model.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                .filter(each -> each.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count();
    }

    /** As Run As > S-VIO Simulation on the file. */
    private void run(IFile model) throws Exception {
        ILaunchShortcut shortcut = shortcut();
        onScreen(() -> {
            shortcut.launch(new StructuredSelection(model), "run");
            return null;
        });
        waitFor("a launch", () -> launches().length > 0 && launches()[0].getProcesses().length > 0);
        waitFor("its end", () -> Arrays.stream(launches()).allMatch(ILaunch::isTerminated));
        report.line("exit value", launches()[0].getProcesses()[0].getExitValue());
    }

    private static ILaunch[] launches() {
        return DebugPlugin.getDefault().getLaunchManager().getLaunches();
    }

    private static ILaunchShortcut shortcut() throws CoreException {
        for (IConfigurationElement each : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.debug.ui.launchShortcuts")) {
            if (SHORTCUT.equals(each.getAttribute("label"))) {
                return (ILaunchShortcut) each.createExecutableExtension("class");
            }
        }
        throw new IllegalStateException("no launch shortcut named " + SHORTCUT);
    }

    private static void waitFor(String what, BooleanSupplier isSo) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!isSo.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(action.call());
            } catch (Exception failed) {
                failure.set(failed);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    private void picture(String name) throws Exception {
        onScreen(() -> {
            Display display = Display.getCurrent();
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC screen = new GC(display);
            screen.copyArea(image, 0, 0);
            screen.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            return null;
        });
    }
}
