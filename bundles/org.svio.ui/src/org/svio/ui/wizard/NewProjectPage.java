package org.svio.ui.wizard;

import java.util.Optional;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** The name and place of a new project, and the template it starts from. */
final class NewProjectPage extends WizardNewProjectCreationPage {

    private static final int INDENT = 22; // pixels: descriptions begin under the labels
    private static final int WIDTH = 420;

    private ProjectTemplate template = ProjectTemplate.PAPER;
    private String suggestedName;

    NewProjectPage() {
        super("project");
        setTitle("S-VIO Project");
        setDescription("Create a project with a model that runs at once.");
        suggestedName = free(template.projectName());
        setInitialProjectName(suggestedName);
    }

    /** The chosen template. */
    ProjectTemplate template() {
        return template;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Composite page = (Composite) getControl();
        Group templates = new Group(page, SWT.NONE);
        templates.setText("Template");
        templates.setLayout(new GridLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(templates);
        for (ProjectTemplate each : ProjectTemplate.values()) {
            add(each, templates);
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.svio.ui.new_project");
    }

    private void add(ProjectTemplate each, Group templates) {
        Button choice = new Button(templates, SWT.RADIO);
        choice.setText(each.label());
        choice.setData(each);
        choice.setSelection(each == template);
        choice.addListener(SWT.Selection, event -> {
            if (choice.getSelection()) {
                choose(each);
            }
        });
        Label description = new Label(templates, SWT.WRAP);
        description.setText(each.description());
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT)
                .applyTo(description);
    }

    /** The suggested name follows the template as long as the user has not written one. */
    private void choose(ProjectTemplate chosen) {
        boolean untouched = getProjectName().equals(suggestedName);
        template = chosen;
        if (untouched) {
            suggestedName = free(chosen.projectName());
            firstText((Composite) getControl()).ifPresent(field -> field.setText(suggestedName));
        }
    }

    /** The field of the name, which the platform's page keeps to itself. */
    private static Optional<Text> firstText(Composite parent) {
        for (Control child : parent.getChildren()) {
            Optional<Text> found = child instanceof Text text ? Optional.of(text)
                    : child instanceof Composite composite ? firstText(composite) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String free(String name) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        String free = name;
        for (int number = 2; root.getProject(free).exists(); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
