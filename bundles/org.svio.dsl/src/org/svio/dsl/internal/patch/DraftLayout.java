package org.svio.dsl.internal.patch;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Declaration;
import org.svio.model.Direction;
import org.svio.model.Domain;
import org.svio.model.Host;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.TypeDefinition;

/**
 * Lays new elements out as the formatter would.
 *
 * @param unit what one level is indented by
 * @param newline the line end of the file
 */
record DraftLayout(String unit, String newline) {

    private static final int LONGEST = 110;

    /** The text of a draft whose first line is already indented. */
    String text(Draft draft, String indent, boolean oneLine) {
        String head = indented(Word.join(draft.words), indent);
        if (!draft.hasBlock()) {
            return head;
        }
        if (draft.statements.isEmpty()) {
            return oneLine ? head + " { }" : head + " {" + newline + indent + "}";
        }
        if (oneLine || !alwaysHasLines(draft.owner) && !draft.holdsBlock()) {
            String line = head + draft.statements.stream().map(each -> text(each, indent, true))
                    .collect(Collectors.joining("  ", " { ", " }"));
            if (oneLine || indent.length() + line.length() <= LONGEST) {
                return line;
            }
        }
        StringBuilder text = new StringBuilder(head).append(" {").append(newline);
        for (Draft each : draft.statements) {
            text.append(indent).append(unit).append(text(each, indent + unit, false)).append(newline);
        }
        return text.append(indent).append('}').toString();
    }

    /** A text whose further lines are indented by what its first line is. */
    static String indented(String text, String indent) {
        return indent.isEmpty() ? text : text.replaceAll("\n(?=[^\r\n])", "\n" + indent);
    }

    static boolean alwaysHasLines(EObject owner) {
        return owner instanceof Declaration || owner instanceof Host || owner instanceof Direction
                || owner instanceof Segment || owner instanceof Signal || owner instanceof Domain
                || owner.eContainer() instanceof TypeDefinition;
    }
}
