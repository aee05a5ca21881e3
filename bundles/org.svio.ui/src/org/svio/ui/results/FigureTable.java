package org.svio.ui.results;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.svio.experiment.QuantityText;

/** The values of a figure, one to a line, made as they come into sight. */
final class FigureTable {

    private static final int DIGITS = 5;
    /** Shares of the table's width, in percent. */
    private static final int[] WIDTHS = {24, 30, 28, 8, 10};

    private final Table table;
    private Figure figure;

    FigureTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        String[] names = {"at", "what", "value", "runs", "steady"};
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(table, i == 2 || i == 3 ? SWT.RIGHT : SWT.LEFT);
            column.setText(names[i]);
            column.setMoveable(true);
        }
        table.addListener(SWT.Resize, event -> {
            for (int i = 0; i < WIDTHS.length; i++) {
                table.getColumn(i).setWidth((table.getClientArea().width - 2) * WIDTHS[i] / 100);
            }
        });
        table.getColumn(2).setToolTipText("The mean with half the interval at the confidence the model asks for");
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            item.setText(row(figure.data().get(table.indexOf(item))).toArray(String[]::new));
        });
    }

    Table table() {
        return table;
    }

    void show(Figure shown) {
        figure = shown;
        table.setItemCount(0);
        table.setItemCount(shown.data().size());
        table.clearAll();
    }

    static List<String> row(Datum datum) {
        boolean isShare = datum.unit().equals("share");
        String value = isShare ? QuantityText.percent(datum.value().mean())
                : Double.isFinite(datum.value().low()) ? QuantityText.of(datum.value(), datum.unit())
                : QuantityText.of(datum.value().mean(), datum.unit(), DIGITS);
        String where = Double.isNaN(datum.x()) ? datum.category() : QuantityText.digits(datum.x(), DIGITS);
        return List.of(where.isEmpty() ? datum.origin().experiment() : where, datum.series(), value,
                datum.value().n() == 0 ? "" : String.valueOf(datum.value().n()), datum.origin().valid() ? "yes" : "no");
    }
}
