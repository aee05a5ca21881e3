package org.svio.ui.help;

import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows help: in the platform's own windows where they are installed, else in a view, or in a small window where a
 * dialog is in front of it.
 */
public final class ContextHelp extends AbstractHelpUI {

    private static final String POINT = "org.eclipse.ui.helpSupport";
    private static final String OWN = "org.svio.ui";
    private static final String KEY = "org.eclipse.ui.help"; // the platform keeps a widget's context under it

    private final AbstractHelpUI platforms = platforms();
    private HelpWindow window;

    private static AbstractHelpUI platforms() {
        for (IConfigurationElement each : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (!each.getContributor().getName().equals(OWN)) {
                try {
                    return (AbstractHelpUI) each.createExecutableExtension("class");
                } catch (CoreException unusable) {
                    ILog.of(ContextHelp.class).log(unusable.getStatus());
                }
            }
        }
        return null;
    }

    @Override
    public void displayHelp() {
        if (platforms != null) {
            platforms.displayHelp();
        } else {
            displayHelpResource("/org.svio.ui/help/index.html");
        }
    }

    @Override
    public void displaySearch() {
        if (platforms != null) {
            platforms.displaySearch();
        } else {
            displayHelp();
        }
    }

    @Override
    public void search(String expression) {
        if (platforms != null) {
            platforms.search(expression);
        } else {
            displayHelp();
        }
    }

    @Override
    public URL resolve(String href, boolean documentOnly) {
        return platforms != null ? platforms.resolve(href, documentOnly) : local(href);
    }

    @Override
    public void displayDynamicHelp() {
        if (platforms != null) {
            platforms.displayDynamicHelp();
        } else {
            show(HelpSystem.getContext(contextOfFocus()));
        }
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        if (platforms != null) {
            platforms.displayContext(context, x, y);
        } else {
            show(context);
        }
    }

    @Override
    public void displayHelpResource(String href) {
        if (platforms != null) {
            platforms.displayHelpResource(href);
            return;
        }
        URL page = local(href);
        if (page != null) {
            try {
                PlatformUI.getWorkbench().getBrowserSupport().createBrowser(IWorkbenchBrowserSupport.AS_EDITOR, OWN,
                        "Help", null).openURL(page);
            } catch (PartInitException unavailable) {
                ILog.of(ContextHelp.class).log(unavailable.getStatus());
            }
        }
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return platforms != null && platforms.isContextHelpDisplayed();
    }

    /** The context of the widget with the focus or of what it is in; else the one named like the active part. */
    private static String contextOfFocus() {
        for (Control each = Display.getCurrent().getFocusControl(); each != null; each = each.getParent()) {
            if (each.getData(KEY) instanceof String context && HelpSystem.getContext(context) != null) {
                return context;
            }
        }
        IWorkbenchPart part = page() == null ? null : page().getActivePart();
        String id = part == null ? "" : part.getSite().getId();
        if (HelpSystem.getContext(id) != null) {
            return id;
        }
        return part instanceof IEditorPart ? OWN + ".editor" : OWN + ".welcome";
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? null : active.getActivePage();
    }

    private void show(IContext context) {
        if (context == null) {
            return;
        }
        Shell front = Display.getCurrent().getActiveShell();
        boolean dialog = front != null && (front.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0;
        if (dialog || page() == null) {
            if (window != null) {
                window.close();
            }
            window = new HelpWindow(front, context, this::displayHelpResource);
            window.open();
            return;
        }
        try {
            HelpView view = (HelpView) page().showView(HelpView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.show(context, this::displayHelpResource);
        } catch (PartInitException unavailable) {
            ILog.of(ContextHelp.class).log(unavailable.getStatus());
        }
    }

    /** A page of a bundle, named {@code /bundle/path}, as a file that a browser can read; null if there is none. */
    private static URL local(String href) {
        IPath path = IPath.fromPortableString(href.replaceFirst("[#?].*", ""));
        if (path.segmentCount() < 2 || Platform.getBundle(path.segment(0)) == null) {
            return null;
        }
        try {
            URL folder = FileLocator.find(Platform.getBundle(path.segment(0)), path.removeFirstSegments(1)
                    .removeLastSegments(1));
            URL entry = FileLocator.find(Platform.getBundle(path.segment(0)), path.removeFirstSegments(1));
            if (folder != null && entry != null) {
                FileLocator.toFileURL(folder); // pages find the pages and the style beside them
                return FileLocator.toFileURL(entry);
            }
        } catch (IOException unreadable) {
            ILog.of(ContextHelp.class).error("Cannot read " + Arrays.toString(path.segments()), unreadable);
        }
        return null;
    }
}
