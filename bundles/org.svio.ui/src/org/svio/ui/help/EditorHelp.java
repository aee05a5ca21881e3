package org.svio.ui.help;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;

/** Gives the editor of models its own help: the platform's editor that it is has another. */
public final class EditorHelp {

    private static final String CONTEXT = "org.svio.ui.editor";

    private EditorHelp() {
    }

    /** Sets the help of a viewer that is being made; the platform sets its own in the same breath, so this waits. */
    public static void install(ITextViewer viewer) {
        StyledText text = viewer.getTextWidget();
        if (text != null) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    PlatformUI.getWorkbench().getHelpSystem().setHelp(text, CONTEXT);
                }
            });
        }
    }
}
