package org.svio.ui.launch;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

/** The command line that does the same as a configuration, to read and to copy. */
final class CommandFoot {

    private static final int LINES = 2;

    private final Text line;
    private final Button copy;

    CommandFoot(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText("The same on the command line");
        GridLayoutFactory.fillDefaults().margins(5, 2).numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        line = new Text(group, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        line.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * line.getLineHeight()).applyTo(line);
        copy = new Button(group, SWT.PUSH);
        copy.setText("Copy");
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(copy);
        copy.addListener(SWT.Selection, event -> copy());
    }

    /** Shows arguments; nothing where the configuration cannot be run. */
    void show(List<String> arguments) {
        String text = arguments.isEmpty() ? "" : CommandText.of(arguments);
        if (!line.getText().equals(text)) {
            line.setText(text);
        }
        copy.setEnabled(!text.isEmpty());
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(line.getDisplay());
        clipboard.setContents(new Object[] {line.getText()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
