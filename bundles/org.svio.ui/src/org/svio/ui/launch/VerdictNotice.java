package org.svio.ui.launch;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;

/** Tells the end of a launch: a notice in the corner with the verdict, and the results beside the editor. */
final class VerdictNotice extends PopupDialog {

    private static final String RESULTS_VIEW = "org.svio.ui.results";
    private static final String RESULTS = "results";
    private static final String CONSOLE = "console";
    private static final int WIDTH = 380; // pixels
    private static final int MARGIN = 8;
    private static final int MOST_SENTENCES = 3;
    private static final int MILLIS = 20_000;

    private static VerdictNotice latest; // one at a time: they would lie on each other

    private final Outcome outcome;

    private VerdictNotice(Shell parent, Outcome outcome, String title) {
        super(parent, INFOPOPUP_SHELLSTYLE, false, false, false, false, false, title, null);
        this.outcome = outcome;
    }

    /** Shows what a launch gave; nothing where there is no window. */
    static void show(Outcome outcome, ILaunch launch) {
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
        String name = launch.getLaunchConfiguration() == null ? outcome.file().getName()
                : launch.getLaunchConfiguration().getName();
        latest = new VerdictNotice(window.getShell(), outcome, outcome.headline() + " - " + name);
        VerdictNotice shown = latest;
        shown.open();
        window.getShell().getDisplay().timerExec(MILLIS, shown::close);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
        outcome.sentences().stream().limit(MOST_SENTENCES).forEach(sentence -> {
            Label label = new Label(content, SWT.WRAP);
            label.setText(sentence.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        });
        Link link = new Link(content, SWT.NONE);
        link.setText((outcome.results().isEmpty() ? "" : "<a href=\"" + RESULTS + "\">Results</a>   ")
                + "<a href=\"" + CONSOLE + "\">Console</a>   <a href=\"close\">Close</a>");
        link.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
        return content;
    }

    /** In the lower right corner of the window. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + window.width - size.x - MARGIN, window.y + window.height - size.y - MARGIN);
    }

    @Override
    public boolean close() {
        if (latest == this) {
            latest = null;
        }
        return super.close();
    }

    private void follow(String target) {
        close();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        if (target.equals(RESULTS)) {
            showResults(window.getActivePage(), IWorkbenchPage.VIEW_ACTIVATE);
        } else if (target.equals(CONSOLE)) {
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
            ILog.of(VerdictNotice.class).log(unavailable.getStatus());
        }
    }
}
