package org.svio.ui.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** A test's hands and eyes in the workbench. Tests run on the user interface's thread and let it work in between. */
public final class Workbench {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("svio.patience", 60));
    private static final int NAP = 5; // milliseconds

    private static final Watchdog WATCHDOG = new Watchdog(Thread.currentThread());

    static {
        fillScreen();
    }

    private Workbench() {
    }

    /** As a user's window manager would: without one the window keeps its small first size. */
    private static void fillScreen() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()
                .setBounds(Display.getCurrent().getBounds());
    }

    /** The page of the one window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Lets the workbench work until something is so; fails after a minute, naming it. */
    public static void until(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                picture("failed-" + what.replaceAll("\\W+", "-"));
                fail("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            step();
        }
    }

    /** Lets the workbench work for a while. */
    public static void during(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            step();
        }
    }

    /** The longest that one event kept the user interface's thread busy since the last call of this. */
    public static Duration longestBlock() {
        Duration longest = WATCHDOG.longest();
        WATCHDOG.forget();
        return longest;
    }

    /** The most processor time that one event took of that thread since the last call of {@link #longestBlock}. */
    public static Duration longestWork() {
        return WATCHDOG.longestWork();
    }

    /** What the user interface's thread did in the event that kept it busy longest; empty where none was long. */
    public static String culprit() {
        return WATCHDOG.culprit();
    }

    private static void step() {
        WATCHDOG.begins();
        boolean more = Display.getCurrent().readAndDispatch();
        WATCHDOG.ends();
        if (!more) {
            try {
                Thread.sleep(NAP);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** An open project of this name, empty: what it held before is gone. */
    public static IProject project(String name) {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
            if (project.exists()) {
                project.delete(true, true, null);
            }
            project.create(null);
            project.open(null);
            return project;
        } catch (CoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A file with this text. */
    public static IFile file(IProject project, String name, String text) {
        try {
            IFile file = project.getFile(name);
            file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
            return file;
        } catch (CoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The file in its default editor. */
    public static IEditorPart open(IFile file) {
        try {
            return IDE.openEditor(page(), file);
        } catch (PartInitException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The repository's file of this name, such as {@code examples/paper/svio2006.svio}. */
    public static String repositoryText(String name) {
        try {
            return Files.readString(Path.of("..", "..", name));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes a picture of the whole screen into target/pictures, for the eye and for the documentation. */
    public static void picture(String name) {
        Display display = Display.getCurrent();
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC screen = new GC(display);
        screen.copyArea(image, 0, 0);
        screen.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path folder = Path.of("target", "pictures");
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
