package org.svio.ui.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** A tab of settings with the command line at its foot; each field is one attribute of the configuration. */
abstract class SettingsTab extends AbstractLaunchConfigurationTab {

    private static final int FIELD_WIDTH = 100; // pixels at least; what an empty field says does not widen it
    private static final UnaryOperator<String> ANYTHING = text -> null;

    /** Tells, for the text of a field, what is wrong with it, or null. */
    private record Field(Text text, String attribute, UnaryOperator<String> mistake) {
    }

    private final String name;
    private final LaunchCheck check;
    private final SentencePlace place;
    private final List<Field> fields = new ArrayList<>();
    private CommandFoot foot;
    private boolean filling;

    SettingsTab(String name, LaunchCheck check, SentencePlace place) {
        this.name = name;
        this.check = check;
        this.place = place;
        setHelpContextId("org.svio.ui.launch_" + place.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Creates what is above the command line, in two columns. */
    abstract void createContent(Composite parent);

    /** Shows what was found anew; on the user interface's thread. */
    void show(LaunchCheck.Finding finding) {
        // most tabs show their fields only
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Composite content = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        createContent(content);
        foot = new CommandFoot(page);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, getHelpContextId());
        check.addListener(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::onFound));
    }

    /** A field for an attribute, with a label and what an empty one means. */
    final Text field(Composite parent, String label, String attribute, String whenEmpty) {
        return field(parent, label, attribute, whenEmpty, ANYTHING);
    }

    /** A field whose text is looked at while it is typed. */
    final Text field(Composite parent, String label, String attribute, String whenEmpty,
            UnaryOperator<String> mistake) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setMessage(whenEmpty);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> changed());
        fields.add(new Field(text, attribute, mistake));
        return text;
    }

    /** To be called when the user changed something. */
    final void changed() {
        if (!filling) {
            updateLaunchConfigurationDialog();
        }
    }

    /** Reads what is no field. */
    void fill(ILaunchConfiguration configuration) throws CoreException {
        // most tabs have fields only
    }

    /** Writes what is no field. */
    void apply(ILaunchConfigurationWorkingCopy configuration) {
        // most tabs have fields only
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        // an absent attribute is the default
    }

    @Override
    public final void initializeFrom(ILaunchConfiguration configuration) {
        filling = true;
        try {
            for (Field field : fields) {
                field.text.setText(configuration.getAttribute(field.attribute, ""));
            }
            fill(configuration);
        } catch (CoreException unreadable) {
            ILog.of(SettingsTab.class).log(unreadable.getStatus());
        } finally {
            filling = false;
        }
        look(configuration);
    }

    @Override
    public final void performApply(ILaunchConfigurationWorkingCopy configuration) {
        for (Field field : fields) {
            String text = field.text.getText().strip();
            configuration.setAttribute(field.attribute, text.isEmpty() ? null : text);
        }
        apply(configuration);
        look(configuration);
    }

    @Override
    public void activated(ILaunchConfigurationWorkingCopy configuration) {
        look(configuration);
        show(check.finding());
    }

    @Override
    public void deactivated(ILaunchConfigurationWorkingCopy configuration) {
        // every change is applied at once
    }

    @Override
    public final boolean isValid(ILaunchConfiguration configuration) {
        look(configuration);
        setErrorMessage(fields.stream().map(each -> each.mistake.apply(each.text.getText().strip()))
                .filter(Objects::nonNull).findFirst().orElseGet(this::found));
        return getErrorMessage() == null;
    }

    /** What is wrong according to the command line, if this is the tab to say so. */
    private String found() {
        String sentence = check.finding().sentence();
        return sentence != null && SentencePlace.of(sentence) == place ? sentence : null;
    }

    private void look(ILaunchConfiguration configuration) {
        check.look(configuration);
        if (foot != null) {
            foot.show(check.arguments());
        }
    }

    private void onFound() {
        if (getControl() != null && !getControl().isDisposed() && getLaunchConfigurationDialog() != null) {
            show(check.finding());
            getLaunchConfigurationDialog().updateButtons();
            getLaunchConfigurationDialog().updateMessage();
        }
    }
}
