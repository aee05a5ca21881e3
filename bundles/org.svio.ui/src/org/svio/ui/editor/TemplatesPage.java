package org.svio.ui.editor;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The preferences of the templates. */
public final class TemplatesPage extends TemplatePreferencePage {

    /** Made by the platform. */
    public TemplatesPage() {
        setPreferenceStore(Templates.preferences());
        setTemplateStore(Templates.store());
        setContextTypeRegistry(Templates.types());
    }

    @Override
    protected boolean isShowFormatterSetting() {
        return false; // templates are in the language's layout already
    }
}
