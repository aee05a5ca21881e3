package org.svio.ui.launch;

import java.util.Arrays;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.svio.ui.testing.Workbench;

/** Follows launches to their end. */
final class Launches {

    private Launches() {
    }

    /** The process of the latest launch, as soon as there is one. */
    static IProcess started() {
        Workbench.until("a launch has started", () -> latest() != null);
        return latest();
    }

    /** The process of the latest launch, when it has come to its end. */
    static IProcess ended() {
        IProcess process = started();
        Workbench.until("the launch has ended", process::isTerminated);
        return process;
    }

    /** What it has written so far. */
    static String text(IProcess process) {
        return process.getStreamsProxy().getOutputStreamMonitor().getContents()
                + process.getStreamsProxy().getErrorStreamMonitor().getContents();
    }

    /** Forgets all launches. */
    static void forget() {
        DebugPlugin.getDefault().getLaunchManager()
                .removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
    }

    private static IProcess latest() {
        return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches()).map(ILaunch::getProcesses)
                .flatMap(Arrays::stream).reduce((earlier, later) -> later).orElse(null);
    }
}
