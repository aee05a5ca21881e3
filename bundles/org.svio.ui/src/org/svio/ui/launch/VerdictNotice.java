package org.svio.ui.launch;

import org.eclipse.debug.core.ILaunch;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;

/** Tells the end of a launch: a notice in the corner with the verdict, and the results beside the editor. */
final class VerdictNotice {

    private static final String RESULTS_VIEW = "org.svio.ui.results";
    private static final int WIDTH = 380; // pixels
    private static final int MOST_SENTENCES = 3;
    private static final long MILLIS = 15_000;

    private static NotificationPopup latest; // one at a time: they would lie on each other

    private final Outcome outcome;
    private final ILaunch launch;

    VerdictNotice(Outcome outcome, ILaunch launch) {
        this.outcome = outcome;
        this.launch = launch;
    }

    /** Shows it; nothing where there is no window. */
    void open() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        if (!outcome.results().isEmpty()) {
            showResults(window.getActivePage(), IWorkbenchPage.VIEW_VISIBLE);
        }
        if (latest != null) {
            latest.close();
        }
        latest = NotificationPopup.forShell(window.getShell()).title(title(), true).content(this::content)
                .delay(MILLIS).fadeIn(false).build();
        latest.open();
    }

    private String title() {
        return outcome.headline() + " - " + launch.getLaunchConfiguration().getName();
    }

    private Control content(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        content.setLayout(new GridLayout(1, false));
        outcome.sentences().stream().limit(MOST_SENTENCES).forEach(sentence -> {
            Label label = new Label(content, SWT.WRAP);
            label.setText(sentence.replace("&", "&&"));
            label.setLayoutData(wide());
        });
        Link link = new Link(content, SWT.NONE);
        link.setText(outcome.results().isEmpty() ? "<a href=\"console\">Console</a>"
                : "<a href=\"results\">Results</a>   <a href=\"console\">Console</a>");
        link.addListener(SWT.Selection, event -> follow(event.text));
        link.setLayoutData(wide());
        return content;
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        return data;
    }

    private static void follow(String target) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        if (target.equals("results")) {
            showResults(window.getActivePage(), IWorkbenchPage.VIEW_ACTIVATE);
        } else {
            show(window.getActivePage(), IConsoleConstants.ID_CONSOLE_VIEW, IWorkbenchPage.VIEW_ACTIVATE);
        }
    }

    /** The console stands in for a view of results that this installation does not have. */
    private static void showResults(IWorkbenchPage page, int mode) {
        boolean known = PlatformUI.getWorkbench().getViewRegistry().find(RESULTS_VIEW) != null;
        show(page, known ? RESULTS_VIEW : IConsoleConstants.ID_CONSOLE_VIEW, mode);
    }

    private static void show(IWorkbenchPage page, String view, int mode) {
        try {
            page.showView(view, null, mode);
        } catch (PartInitException unavailable) {
            org.eclipse.core.runtime.ILog.of(VerdictNotice.class).log(unavailable.getStatus());
        }
    }
}
