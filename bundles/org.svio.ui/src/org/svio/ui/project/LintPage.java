package org.svio.ui.project;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;
import org.svio.dsl.ide.lint.Level;
import org.svio.dsl.ide.lint.Lint;
import org.svio.dsl.ide.lint.LintProfile;

/** The project property page <em>S-VIO Validation</em>: a preset, and the level of each hint. */
public final class LintPage extends PropertyPage {

    private static final String[] PRESETS = {"strict", "standard", "lenient", "own"};

    private final Map<Lint, Combo> levels = new EnumMap<>(Lint.class);
    private LintProfile profile;
    private Combo presets;

    @Override
    protected Control createContents(Composite parent) {
        noDefaultAndApplyButton();
        profile = LintPreferences.of(project());
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        presets = combo(page, "Profile:", PRESETS);
        presets.addListener(SWT.Selection, event -> {
            if (!presets.getText().equals("own")) {
                profile = LintProfile.named(presets.getText());
                show();
            }
        });
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (Lint each : Lint.values()) {
            Combo combo = combo(page, each.label() + ":", words());
            combo.addListener(SWT.Selection, event -> {
                profile = profile.with(each, Level.of(combo.getText()));
                show();
            });
            levels.put(each, combo);
        }
        Label note = new Label(page, SWT.WRAP);
        note.setText("Everything else that is reported keeps a model from being run, and is always an error.");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 400;
        wide.verticalIndent = 8;
        note.setLayoutData(wide);
        show();
        return page;
    }

    private static Combo combo(Composite page, String text, String[] choices) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        Combo combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return combo;
    }

    private static String[] words() {
        String[] words = new String[Level.values().length];
        for (Level each : Level.values()) {
            words[each.ordinal()] = each.word();
        }
        return words;
    }

    private void show() {
        presets.setText(profile.name());
        levels.forEach((lint, combo) -> combo.setText(profile.level(lint).word()));
    }

    @Override
    public boolean performOk() {
        try {
            LintPreferences.set(project(), profile);
            if (project().hasNature(SvioNature.ID)) {
                Validation.of(project()).all();
            }
            return true;
        } catch (BackingStoreException | CoreException failed) {
            setErrorMessage("the levels cannot be saved: " + failed.getMessage());
            return false;
        }
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }
}
