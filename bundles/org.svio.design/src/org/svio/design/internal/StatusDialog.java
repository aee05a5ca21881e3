package org.svio.design.internal;

/** Shows a sentence in the workbench's status dialog, by reflection: this bundle builds without a workbench. */
final class StatusDialog {

    private static final int WARNING = 2;
    private static final int SHOW = 2;

    private StatusDialog() {
    }

    /** Shows the sentence without waiting for an answer; does nothing where there is no workbench. */
    static void show(String sentence) {
        try {
            Class<?> handler = Class.forName("org.eclipse.ui.statushandlers.StatusManager");
            Class<?> status = Class.forName("org.eclipse.core.runtime.IStatus");
            Object warning = Class.forName("org.eclipse.core.runtime.Status")
                    .getConstructor(int.class, String.class, String.class)
                    .newInstance(WARNING, "org.svio.design", sentence);
            handler.getMethod("handle", status, int.class)
                    .invoke(handler.getMethod("getManager").invoke(null), warning, SHOW);
        } catch (ReflectiveOperationException noWorkbench) {
            return; // the exception itself tells the sentence
        }
    }
}
