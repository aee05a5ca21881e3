package org.svio.product.driver;

import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Works through {@link Steps} once the workbench is up, then closes it. The system property {@code svio.driver} names a
 * folder: {@code project/} in it is opened as a project, {@code report.txt} and pictures are written into it.
 */
public final class Driver implements IStartup {

    @Override
    public void earlyStartup() {
        String folder = System.getProperty("svio.driver");
        if (folder == null) {
            return;
        }
        Thread user = new Thread(() -> work(Path.of(folder)), "user");
        user.setDaemon(true);
        user.start();
    }

    private static void work(Path folder) {
        try (Report report = new Report(folder)) {
            try {
                new Steps(folder, report).all();
            } catch (Exception | AssertionError failed) {
                report.line("failed", failed.toString());
            }
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
    }
}
