package org.svio.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brackets belong together. */
public final class SvioPairs extends DefaultCharacterPairMatcher {

    /** Made by the platform. */
    public SvioPairs() {
        super(new char[] {'{', '}', '[', ']', '(', ')'});
    }
}
