package org.svio.ui.help;

import java.util.function.Consumer;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The text of a help context with links to what is related. */
final class HelpText {

    private static final int WIDTH = 320; // pixels

    private HelpText() {
    }

    /** Puts it into a composite instead of what is there. */
    static void fill(Composite parent, IContext context, Consumer<String> open) {
        for (Control old : parent.getChildren()) {
            old.dispose();
        }
        parent.setLayout(new GridLayout());
        if (context instanceof IContext2 titled && titled.getTitle() != null) {
            Label title = label(parent, titled.getTitle());
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        label(parent, plain(context.getText()));
        for (IHelpResource topic : context.getRelatedTopics()) {
            Link link = new Link(parent, SWT.NONE);
            link.setText("<a>" + topic.getLabel() + "</a>");
            link.addListener(SWT.Selection, event -> open.accept(topic.getHref()));
        }
        parent.layout(true, true);
    }

    /** Contexts mark what is bold and write in lines; labels break lines themselves. */
    private static String plain(String text) {
        return text.replaceAll("</?b>|<@#\\$b>|</@#\\$b>", "").replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }
}
