package org.svio.ui.editor;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;
import org.svio.dsl.ide.lexis.TokenKind;
import org.svio.dsl.ide.names.Mention;
import org.svio.model.SvioPackage.Literals;

/**
 * The colours of the editor. They are defined in plugin.xml, for the dark theme in css/dark.css, and can be changed in
 * the preferences under Colors and Fonts.
 */
final class SvioColours {

    /** What the identifiers of all colours start with. */
    static final String PREFIX = "org.svio.ui.editor.";

    private SvioColours() {
    }

    /** How a token looks; null where it looks like plain text. */
    static TextAttribute of(TokenKind kind) {
        return switch (kind) {
            case STRUCTURE -> attribute("structure", SWT.BOLD);
            case WORD -> attribute("word", SWT.NORMAL);
            case LABEL -> attribute("label", SWT.ITALIC);
            case NUMBER -> attribute("number", SWT.NORMAL);
            case UNIT -> attribute("unit", SWT.NORMAL);
            case STRING -> attribute("string", SWT.NORMAL);
            case COMMENT -> attribute("comment", SWT.ITALIC);
            case NAME, SIGN -> null;
        };
    }

    /** How a name looks. */
    static TextAttribute of(Mention mention) {
        int style = mention.role() == Mention.Role.DECLARATION ? SWT.BOLD : SWT.NORMAL;
        if (mention.role() == Mention.Role.TYPE) {
            return attribute("type", style);
        }
        if (Literals.VALUE.isSuperTypeOf(mention.type())) {
            return attribute("parameter", style);
        }
        if (Literals.ROLE == mention.type() || Literals.QUEUE == mention.type() || Literals.SIGNAL == mention.type()) {
            return attribute("pathpart", style);
        }
        return attribute(mention.role() == Mention.Role.DECLARATION ? "declaration" : "reference", style);
    }

    private static TextAttribute attribute(String name, int style) {
        ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
        Color colour = theme.getColorRegistry().get(PREFIX + name);
        return new TextAttribute(colour, null, style);
    }
}
