package org.svio.ui.launch;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Tables that only show texts. */
final class Tables {

    private static final int LEAST_WIDTH = 100; // pixels
    private static final int HEIGHT = 60;

    private Tables() {
    }

    /** An empty table over two columns of a layout. */
    static Table create(Composite parent, String... titles) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(LEAST_WIDTH, HEIGHT).applyTo(table);
        for (String title : titles) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(title);
            column.pack();
        }
        return table;
    }

    /** Replaces the rows; columns take the width they need. */
    static void fill(Table table, List<String[]> rows) {
        table.setRedraw(false);
        table.removeAll();
        for (String[] row : rows) {
            new TableItem(table, SWT.NONE).setText(row);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
    }
}
