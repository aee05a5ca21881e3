package org.svio.ui.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;

/** Help &gt; Welcome; and the page by itself where the perspective is opened for the first time in a workspace. */
public final class Welcome extends AbstractHandler {

    private static final String SHOWN = "welcomeShown";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            open(window.getActivePage());
        }
        return null;
    }

    /** Opens the page once in the life of a workspace, as soon as there is a window for it. */
    public static void greet() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.svio.ui");
        if (preferences.getBoolean(SHOWN, false)) {
            return;
        }
        preferences.putBoolean(SHOWN, true);
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(Welcome.class).warn("The welcome page will be shown again", unwritable);
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() == null) {
                open(window.getActivePage());
            }
        });
    }

    /** Opens the page, or brings it to the front. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), WelcomePage.ID);
        } catch (PartInitException failed) {
            ILog.of(Welcome.class).log(failed.getStatus());
        }
    }
}
