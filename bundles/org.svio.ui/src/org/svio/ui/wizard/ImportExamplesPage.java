package org.svio.ui.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Which examples to import, and into which project. */
final class ImportExamplesPage extends WizardPage {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "paper", "the experiment of \"Self-Virtualized I/O\" and its calibration",
            "own-datapath", "a data path of one's own, in text alone",
            "pcap", "a recorded capture replayed; needs paper");
    private static final int TABLE_HEIGHT = 120; // pixels

    private Text project;
    private Table folders;

    ImportExamplesPage() {
        super("examples");
        setTitle("S-VIO Examples");
        setDescription("Copy examples into a project. Files that are there already are replaced.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText("&Project:");
        project = new Text(page, SWT.BORDER);
        project.setText("svio-examples");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        folders = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(folders);
        TableColumn name = new TableColumn(folders, SWT.NONE);
        TableColumn description = new TableColumn(folders, SWT.NONE);
        Examples.files().stream().filter(file -> file.contains("/")).map(file -> file.split("/")[0]).distinct()
                .forEach(folder -> {
                    TableItem item = new TableItem(folders, SWT.NONE);
                    item.setText(new String[] {folder, DESCRIPTIONS.getOrDefault(folder, "")});
                    item.setChecked(true);
                });
        name.pack();
        description.pack();
        project.addModifyListener(event -> check());
        folders.addListener(SWT.Selection, event -> check());
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.svio.ui.import_examples");
        check();
    }

    /** The name of the project to copy into. */
    String projectName() {
        return project.getText().strip();
    }

    /** The folders to copy. */
    List<String> folders() {
        return Arrays.stream(folders.getItems()).filter(TableItem::getChecked).map(item -> item.getText(0)).toList();
    }

    private void check() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus name = workspace.validateName(projectName(), IResource.PROJECT);
        String message = null;
        if (projectName().isEmpty()) {
            message = "Enter the name of a project.";
        } else if (!name.isOK()) {
            message = name.getMessage();
        } else if (folders().isEmpty()) {
            message = "Select at least one folder.";
        } else if (folders().contains("pcap") && !folders().contains("paper")) {
            message = "The folder pcap imports the platform of the folder paper; select that, too.";
        }
        setErrorMessage(message);
        setPageComplete(message == null);
    }
}
