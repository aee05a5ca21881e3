package org.svio.ui.welcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;

/** A page in the place of an editor. */
public final class WelcomePage extends EditorPart {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.welcome";

    private static final int TEXT_WIDTH = 520; // pixels
    private static final int MARGIN = 24;
    private static final int STEP_COLUMNS = 3;
    private static final String DONE = "\u2713";

    private final Map<TutorialStep, Label> marks = new LinkedHashMap<>();
    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName("Welcome");
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText("S-VIO Studio");
        form.getBody().setLayout(columns(1));
        text(form.getBody(), "Write a platform as text, run its experiments, and read which placement of the virtual"
                + " interfaces is faster, by how much, and what limits it.");
        title("In five minutes");
        Composite steps = toolkit.createComposite(form.getBody());
        steps.setLayout(columns(STEP_COLUMNS));
        steps.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        for (TutorialStep each : TutorialStep.values()) {
            add(each, steps);
        }
        title("More to start from");
        Composite links = toolkit.createComposite(form.getBody());
        links.setLayout(columns(1));
        link(links, "Import all examples", TutorialActions::importExamples);
        link(links, "New project with a data path of its own", TutorialActions::newProject);
        link(links, "Help", () -> PlatformUI.getWorkbench().getHelpSystem()
                .displayHelpResource("/org.svio.ui/help/index.html"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, ID);
    }

    private void title(String text) {
        Label title = toolkit.createLabel(form.getBody(), text);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    }

    private void add(TutorialStep step, Composite parent) {
        Label mark = toolkit.createLabel(parent, (step.ordinal() + 1) + ".");
        mark.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        marks.put(step, mark);
        text(parent, step.text());
        Button button = toolkit.createButton(parent, step.button(), SWT.PUSH);
        button.setLayoutData(new TableWrapData(TableWrapData.FILL, TableWrapData.TOP));
        button.addListener(SWT.Selection, event -> {
            if (step.act(getSite().getPage())) {
                done(step);
            }
        });
    }

    private void done(TutorialStep step) {
        if (!form.isDisposed()) {
            marks.get(step).setText(DONE);
        }
    }

    private void text(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP);
        data.maxWidth = TEXT_WIDTH;
        label.setLayoutData(data);
    }

    /** Texts wrap where the page is narrow. */
    private static TableWrapLayout columns(int count) {
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = count;
        layout.horizontalSpacing = MARGIN / 2;
        layout.verticalSpacing = MARGIN / 2;
        return layout;
    }

    private void link(Composite parent, String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }
}
