package org.svio.ui.launch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.svio.experiment.ParameterValue;

/** Other values for the model's parameters. */
final class WorkloadTab extends SettingsTab {

    private static final int[] WIDTHS = {210, 120, 120, 90, 300}; // pixels
    private static final int LEAST_WIDTH = 100; // columns may scroll
    private static final int HEIGHT = 130;

    private final Map<String, String> overrides = new TreeMap<>();
    private Text filter;
    private TableViewer table;

    WorkloadTab(LaunchCheck check) {
        super("Workload", check, SentencePlace.WORKLOAD);
    }

    @Override
    void createContent(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText("Write another value into the column Value here; empty is the model's.");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("type a part of a name");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> table.refresh());
        table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(LEAST_WIDTH, HEIGHT)
                .applyTo(table.getTable());
        column(0, "Parameter", ParameterValue::name);
        column(1, "Value", ParameterValue::value);
        column(2, "Value here", each -> overrides.getOrDefault(each.name(), ""))
                .setEditingSupport(new Editing(table));
        column(3, "Label", ParameterValue::label);
        column(4, "Source", ParameterValue::source);
        ColumnViewerToolTipSupport.enableFor(table);
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return ((ParameterValue) element).name().toLowerCase(Locale.ROOT)
                        .contains(filter.getText().strip().toLowerCase(Locale.ROOT));
            }
        });
    }

    private TableViewerColumn column(int index, String title, Function<ParameterValue, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(WIDTHS[index]);
        column.getColumn().setResizable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ParameterValue) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((ParameterValue) element).source();
            }

            @Override
            public Font getFont(Object element) {
                return overrides.containsKey(((ParameterValue) element).name())
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
            }
        });
        return column;
    }

    @Override
    void fill(ILaunchConfiguration configuration) throws CoreException {
        overrides.clear();
        overrides.putAll(new LaunchSettings(configuration).overrides());
        table.refresh();
    }

    @Override
    void apply(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(LaunchSettings.OVERRIDES, overrides.isEmpty() ? null : new TreeMap<>(overrides));
    }

    /** Values for parameters that the model does not have are shown, too: they keep it from running. */
    @Override
    void show(LaunchCheck.Finding finding) {
        List<ParameterValue> unknown = overrides.keySet().stream()
                .filter(name -> finding.parameters().stream().noneMatch(each -> each.name().equals(name)))
                .map(name -> new ParameterValue(name, "", "", "not in this model")).toList();
        List<ParameterValue> all = Stream.concat(unknown.stream(), finding.parameters().stream())
                .toList();
        if (!all.equals(table.getInput())) {
            table.setInput(all);
        }
    }

    /** Writes into the column of other values. */
    private final class Editing extends EditingSupport {

        private Editing(TableViewer viewer) {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(table.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return overrides.getOrDefault(((ParameterValue) element).name(), "");
        }

        @Override
        protected void setValue(Object element, Object value) {
            String name = ((ParameterValue) element).name();
            String text = String.valueOf(value).strip();
            if (text.isEmpty()) {
                overrides.remove(name);
            } else {
                overrides.put(name, text);
            }
            table.update(element, null);
            changed();
        }
    }
}
