package org.svio.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the welcome page shows: always the same. */
record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "Welcome";
    }

    /** It does not come back when the workbench is started again. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "Welcome to S-VIO Studio";
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
