package org.svio.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;

/** A button of a view's tool bar. */
public final class ToolAction extends Action {

    private final Runnable work;

    /**
     * Makes a button.
     *
     * @param icon the name of a file in {@code icons/}, without its ending
     */
    public ToolAction(String name, String tip, String icon, Runnable work) {
        super(name);
        this.work = work;
        setToolTipText(tip);
        setImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle("org.svio.ui", "icons/" + icon + ".svg").orElse(null));
    }

    @Override
    public void run() {
        work.run();
    }
}
