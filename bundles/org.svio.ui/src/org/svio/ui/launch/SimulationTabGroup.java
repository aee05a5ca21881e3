package org.svio.ui.launch;

import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;

/** The tabs of a simulation. */
public final class SimulationTabGroup extends AbstractLaunchConfigurationTabGroup {

    private final LaunchCheck check = new LaunchCheck();

    @Override
    public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
        setTabs(new ILaunchConfigurationTab[] {new MainTab(check), new WorkloadTab(check), new StatisticsTab(check),
            new SweepTab(check), new OutputTab(check), new CommonTab()});
    }

    @Override
    public void dispose() {
        check.dispose();
        super.dispose();
    }
}
