package org.svio.ui.launch;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Where results go. */
final class OutputTab extends SettingsTab {

    private static final int WIDTH = 400; // pixels

    OutputTab(LaunchCheck check) {
        super("Output", check, SentencePlace.OUTPUT);
    }

    @Override
    void createContent(Composite parent) {
        field(parent, "Results &folder:", LaunchSettings.RESULTS, LaunchSettings.USUAL_RESULTS);
        field(parent, "Also all rows as &JSON lines to:", LaunchSettings.JSON, "no file", OutputTab::file);
        field(parent, "Also all measures as &CSV to:", LaunchSettings.CSV, "no file", OutputTab::file);
        Label note = new Label(parent, SWT.WRAP);
        note.setText("Names without a leading / start at the project. The results folder keeps every finished run,"
                + " and the rows of the last call of each experiment in results.jsonl and results.csv.");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).hint(WIDTH, SWT.DEFAULT)
                .applyTo(note);
    }

    /** The console shows the report, so rows cannot go there. */
    private static String file(String name) {
        return name.equals("-") ? "Enter the name of a file: the console shows the report." : null;
    }
}
