package org.svio.ui.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How the points are worked through. */
final class SweepTab extends SettingsTab {

    private Button onlyMissing;
    private Button force;

    SweepTab(LaunchCheck check) {
        super("Sweep", check, SentencePlace.SWEEP);
    }

    @Override
    void createContent(Composite parent) {
        field(parent, "&Workers:", LaunchSettings.WORKERS, "one for each of "
                + Runtime.getRuntime().availableProcessors() + " cores; changes no result",
                StatisticsTab.wholeNumber("The number of workers", 1));
        field(parent, "S&hare of the points:", LaunchSettings.SHARD, "all; 1/4 is the first of four equal shares");
        new Label(parent, SWT.NONE).setText("Runs:");
        onlyMissing = radio(parent, "only those that the results folder does &not have");
        new Label(parent, SWT.NONE);
        force = radio(parent, "all, &again");
    }

    private Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    @Override
    void fill(ILaunchConfiguration configuration) throws CoreException {
        boolean again = configuration.getAttribute(LaunchSettings.FORCE, false);
        force.setSelection(again);
        onlyMissing.setSelection(!again);
    }

    @Override
    void apply(ILaunchConfigurationWorkingCopy configuration) {
        if (force.getSelection()) {
            configuration.setAttribute(LaunchSettings.FORCE, true);
        } else {
            configuration.removeAttribute(LaunchSettings.FORCE);
        }
    }
}
