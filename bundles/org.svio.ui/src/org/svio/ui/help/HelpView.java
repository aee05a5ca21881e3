package org.svio.ui.help;

import java.util.function.Consumer;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Help on what has the focus. */
public final class HelpView extends ViewPart {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.help";

    private ScrolledComposite scrolled;
    private Composite content;

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
        show(HelpSystem.getContext("org.svio.ui.welcome"),
                href -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(href));
    }

    /** Shows a context. */
    void show(IContext context, Consumer<String> open) {
        if (context != null && !content.isDisposed()) {
            HelpText.fill(content, context, open);
            fit();
        }
    }

    private void fit() {
        scrolled.setMinSize(content.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT));
    }

    @Override
    public void setFocus() {
        scrolled.setFocus();
    }
}
