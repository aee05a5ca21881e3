package org.svio.dsl.ide.names;

import org.eclipse.emf.ecore.EClass;
import org.svio.dsl.ide.TextRange;

/**
 * One name in a text.
 *
 * @param range where it stands
 * @param name the simple name of what is meant; a qualified name stands in the text as written
 * @param type the class of what is meant
 * @param role whether the name is declared here, is a reference, or refers to a type
 * @param target where what is meant is named itself; null where it stands in no text
 */
public record Mention(TextRange range, String name, EClass type, Role role, Place target) {

    /** Why a name stands somewhere. */
    public enum Role {
        /** The element is named here. */
        DECLARATION,
        /** The element is meant here. */
        REFERENCE,
        /** The element is the type, or base, of another. */
        TYPE
    }
}
