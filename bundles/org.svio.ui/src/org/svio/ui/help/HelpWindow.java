package org.svio.ui.help;

import java.util.function.Consumer;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Help in front of a dialog; goes when anything else is clicked. */
final class HelpWindow extends PopupDialog {

    private final IContext context;
    private final Consumer<String> open;

    HelpWindow(Shell parent, IContext context, Consumer<String> open) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, "Esc closes this help");
        this.context = context;
        this.open = open;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        HelpText.fill(content, context, open);
        return content;
    }

    /** Beside the dialog where there is room, so that it stays readable. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle dialog = getParentShell().getBounds();
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        int right = dialog.x + dialog.width;
        int x = right + size.x <= screen.x + screen.width ? right : screen.x + screen.width - size.x;
        return new Point(Math.max(screen.x, x), dialog.y);
    }
}
