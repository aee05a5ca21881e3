package org.svio.ui.launch;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;

/** Runs some points of an experiment once more, whatever results there are. */
public final class Rerun {

    private Rerun() {
    }

    /**
     * Starts it; the configuration is not kept.
     *
     * @param points a condition as for {@code svio run -r}; all points where empty
     */
    public static void start(IFile file, String experiment, String points) throws CoreException {
        ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
        Target target = new Target(file, List.of(experiment));
        ILaunchConfigurationWorkingCopy copy = launches.getLaunchConfigurationType(LaunchSettings.TYPE)
                .newInstance(null, launches.generateLaunchConfigurationName(target.name() + " once more"));
        target.applyTo(copy);
        copy.setAttribute(LaunchSettings.POINTS, points);
        copy.setAttribute(LaunchSettings.FORCE, true);
        DebugUITools.launch(copy, ILaunchManager.RUN_MODE);
    }
}
