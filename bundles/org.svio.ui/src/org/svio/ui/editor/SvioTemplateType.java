package org.svio.ui.editor;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** What templates of the language can hold besides text: names to fill in, and where the caret goes. */
public final class SvioTemplateType extends TemplateContextType {

    /** Made by the platform. */
    public SvioTemplateType() {
        addResolver(new GlobalTemplateVariables.Cursor());
        addResolver(new GlobalTemplateVariables.LineSelection());
        addResolver(new GlobalTemplateVariables.Dollar());
        addResolver(new GlobalTemplateVariables.Date());
    }
}
