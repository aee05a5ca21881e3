package org.svio.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files on the left, the editor with the outline, problems and results below. */
public final class SvioPerspective implements IPerspectiveFactory {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editor);
        left.addView(IPageLayout.ID_PROJECT_EXPLORER);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, editor);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        layout.createFolder("right", IPageLayout.RIGHT, 0.75f, editor).addView(IPageLayout.ID_OUTLINE);
    }
}
