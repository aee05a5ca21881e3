package org.svio.ui;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.progress.IProgressConstants;
import org.svio.ui.help.HelpView;
import org.svio.ui.welcome.Welcome;

/** Files on the left, the editor with the outline and the map, problems and results below. */
public final class SvioPerspective implements IPerspectiveFactory {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.perspective";

    private static final String EXPERIMENTS = "org.svio.ui.experiments";
    private static final String RESULTS = "org.svio.ui.results";
    private static final String MAP = "org.svio.ui.map";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editor);
        left.addView(IPageLayout.ID_PROJECT_EXPLORER);
        left.addPlaceholder(EXPERIMENTS);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.66f, editor);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        bottom.addPlaceholder(RESULTS);
        bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.72f, editor);
        right.addView(IPageLayout.ID_OUTLINE);
        right.addPlaceholder(MAP);
        right.addPlaceholder(HelpView.ID);
        layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
        layout.addNewWizardShortcut("org.svio.ui.wizard.project");
        layout.addNewWizardShortcut("org.svio.ui.wizard.model");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        for (String view : new String[] {IPageLayout.ID_PROJECT_EXPLORER, EXPERIMENTS, RESULTS, MAP,
            IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, IConsoleConstants.ID_CONSOLE_VIEW,
            IProgressConstants.PROGRESS_VIEW_ID}) {
            layout.addShowViewShortcut(view);
        }
        Welcome.greet();
    }
}
