package org.svio.ui.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.svio.ui.project.ModelFile;

/**
 * Run As &gt; S-VIO Simulation. From a file all its experiments run; from an editor or an outline the one that the
 * cursor or the selection is in, or all where it is in none.
 */
public final class SimulationShortcut implements ILaunchShortcut2 {

    @Override
    public void launch(ISelection selection, String mode) {
        Target.of(selection).ifPresent(target -> launch(target, mode));
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        Target.of(editor).ifPresent(target -> launch(target, mode));
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
        return known(Target.of(selection));
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
        return known(Target.of(editor));
    }

    @Override
    public IResource getLaunchableResource(ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                ? modelFile(structured.getFirstElement()) : null;
    }

    @Override
    public IResource getLaunchableResource(IEditorPart editor) {
        return modelFile(editor.getEditorInput());
    }

    /** The model file that something stands for, or null. */
    static IFile modelFile(Object element) {
        IFile file = Adapters.adapt(element, IFile.class);
        return file != null && ModelFile.is(file) ? file : null;
    }

    private static void launch(Target target, String mode) {
        try {
            ILaunchConfiguration[] known = known(Optional.of(target));
            DebugUITools.launch(known.length > 0 ? known[0] : create(target), mode);
        } catch (CoreException failed) {
            ILog.of(SimulationShortcut.class).log(failed.getStatus());
        }
    }

    /** The configurations that the user has for the same file and experiments, latest launched first. */
    private static ILaunchConfiguration[] known(Optional<Target> target) {
        List<ILaunchConfiguration> known = new ArrayList<>();
        if (target.isPresent()) {
            try {
                ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
                for (ILaunchConfiguration each : launches.getLaunchConfigurations(type())) {
                    if (target.get().isOf(each)) {
                        known.add(each);
                    }
                }
            } catch (CoreException failed) {
                ILog.of(SimulationShortcut.class).log(failed.getStatus());
            }
        }
        return known.toArray(ILaunchConfiguration[]::new);
    }

    private static ILaunchConfigurationType type() {
        return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(LaunchSettings.TYPE);
    }

    /** A new configuration for a target, saved and shown in the history. */
    private static ILaunchConfiguration create(Target target) throws CoreException {
        String name = DebugPlugin.getDefault().getLaunchManager().generateLaunchConfigurationName(target.name());
        ILaunchConfigurationWorkingCopy copy = type().newInstance(null, name);
        target.applyTo(copy);
        return copy.doSave();
    }

    /** Starts all experiments of a file, as Run As does. */
    public static void run(IFile file) {
        launch(new Target(file, List.of()), ILaunchManager.RUN_MODE);
    }

    /** Starts one experiment of a file, as Run As does. */
    public static void run(IFile file, String experiment) {
        launch(new Target(file, List.of(experiment)), ILaunchManager.RUN_MODE);
    }

    /**
     * Starts some points of some experiments of a file. The configuration is in no list of the user's.
     *
     * @param experiments their names; empty for all
     * @param points a filter as the command line takes it; empty for all
     */
    public static void run(IFile file, List<String> experiments, String points) {
        try {
            ILaunchConfigurationWorkingCopy copy = type().newInstance(null, file.getName() + ", " + points);
            new Target(file, experiments).applyTo(copy);
            copy.setAttribute(LaunchSettings.POINTS, points);
            DebugUITools.launch(copy, ILaunchManager.RUN_MODE);
        } catch (CoreException failed) {
            ILog.of(SimulationShortcut.class).log(failed.getStatus());
        }
    }
}
