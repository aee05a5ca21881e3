package org.svio.dsl.internal.patch;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Document;
import org.svio.model.Import;

/** Where statements come into a block and what goes with those that are deleted. */
final class StatementPlaces {

    private final Rewriting rewriting;
    private final Source source;
    private final Passage passage;
    private final EObject owner;
    private final Edits edits;

    StatementPlaces(Rewriting rewriting, Passage passage, EObject owner, Edits edits) {
        this.rewriting = rewriting;
        this.source = rewriting.source;
        this.passage = passage;
        this.owner = owner;
        this.edits = edits;
    }

    /** Inserts statements after another one, or at the start of the block for null. */
    void insertAfter(Clause after, List<Draft> drafts) {
        if (after != null) {
            insertBehind(after, drafts);
        } else if (owner instanceof Document) {
            insertAtTop(drafts);
        } else if (!passage.hasBlock()) {
            openBlock(drafts);
        } else if (passage.statements.isEmpty()) {
            fillBlock(drafts);
        } else {
            insertAtStart(drafts);
        }
    }

    private void insertBehind(Clause after, List<Draft> drafts) {
        int end = after.end();
        int past = source.pastComments(end);
        if (source.isLastOfLine(end)) {
            String indent = indentOf(after);
            String gap = source.newline + (separates(after, drafts) ? source.newline : "") + indent;
            String between = source.newline + (isDeclared(drafts) ? source.newline : "") + indent;
            edits.insert(source.lineEnd(past), gap + join(drafts, between, indent, false));
        } else {
            String indent = source.indent(after.start());
            boolean glued = past < source.text.length() && !Character.isWhitespace(source.text.charAt(past))
                    && source.text.charAt(past) != '}';
            String tail = source.text.startsWith("}", past) ? " " : glued ? "  " : "";
            edits.insert(past, "  " + join(drafts, "  ", indent, true) + tail);
        }
    }

    /** Declarations stand apart. */
    private boolean separates(Clause after, List<Draft> drafts) {
        return owner instanceof Document && !(isImport(after) && !isDeclared(drafts));
    }

    private boolean isDeclared(List<Draft> drafts) {
        return owner instanceof Document && !drafts.get(0).words.get(0).text().startsWith("import");
    }

    private static boolean isImport(Clause clause) {
        return clause.pieces.get(0).child() instanceof Import;
    }

    private void insertAtTop(List<Draft> drafts) {
        String gap = source.newline + (isDeclared(drafts) ? source.newline : "");
        String text = join(drafts, gap, "", false);
        if (passage.statements.isEmpty()) { // only comments, or nothing
            int end = source.text.length();
            boolean apart = source.text.isBlank() || source.text.endsWith("\n");
            edits.insert(end, (apart ? "" : source.newline) + text + source.newline);
        } else {
            edits.insert(isDeclared(drafts) ? passage.start : 0, text + source.newline + source.newline);
        }
    }

    private void openBlock(List<Draft> drafts) {
        String indent = source.indent(passage.start);
        String unit = rewriting.layout(indent, indent).unit();
        boolean glued = passage.end < source.text.length()
                && !Character.isWhitespace(source.text.charAt(passage.end));
        String tail = glued ? " " : "";
        if (inOneLine(drafts)) {
            edits.insert(passage.end, " { " + join(drafts, "  ", indent, true) + " }" + tail);
        } else {
            String gap = source.newline + indent + unit;
            edits.insert(passage.end, " {" + gap + join(drafts, gap, indent + unit, false) + source.newline + indent
                    + "}" + tail);
        }
    }

    private boolean inOneLine(List<Draft> drafts) {
        return !DraftLayout.alwaysHasLines(owner) && drafts.stream().noneMatch(each -> each.hasBlock()
                || each.holdsBlock());
    }

    private void fillBlock(List<Draft> drafts) {
        String indent = source.indent(passage.start);
        String unit = rewriting.layout(indent, indent).unit();
        String gap = source.newline + indent + unit;
        if (!source.isBlank(passage.open, passage.close)) { // comments
            if (source.isFirstOfLine(passage.close)) {
                edits.insert(source.lineStart(passage.close), indent + unit
                        + join(drafts, gap, indent + unit, false) + source.newline);
            } else {
                edits.insert(passage.close, " " + join(drafts, "  ", indent, true) + " ");
            }
        } else if (inOneLine(drafts) && source.sameLine(passage.open, passage.close)) {
            edits.replace(passage.open, passage.close, " " + join(drafts, "  ", indent, true) + " ");
        } else {
            edits.replace(passage.open, passage.close, gap + join(drafts, gap, indent + unit, false)
                    + source.newline + indent);
        }
    }

    private void insertAtStart(List<Draft> drafts) {
        Clause next = passage.statements.get(0);
        if (source.isLastOfLine(passage.open)) {
            String indent = source.indent(next.start());
            String gap = source.newline + indent;
            edits.insert(source.lineEnd(source.pastComments(passage.open)), gap + join(drafts, gap, indent, false));
        } else {
            String indent = source.indent(passage.start);
            boolean glued = !Character.isWhitespace(source.text.charAt(passage.open));
            edits.insert(passage.open, " " + join(drafts, "  ", indent, true) + (glued ? "  " : " "));
        }
    }

    private String indentOf(Clause clause) {
        String indent = source.indent(clause.start());
        boolean opensHere = passage.hasBlock() && source.sameLine(passage.open, clause.start());
        return opensHere ? indent + rewriting.layout(indent, indent).unit() : indent;
    }

    private String join(List<Draft> drafts, String between, String indent, boolean oneLine) {
        String outer = owner instanceof Document ? indent : source.indent(passage.start);
        DraftLayout layout = rewriting.layout(outer, indent);
        StringBuilder text = new StringBuilder();
        for (Draft each : drafts) {
            text.append(text.isEmpty() ? "" : between).append(layout.text(each, indent, oneLine));
        }
        return text.toString();
    }

    /** Deletes statements, each with its line where nothing else stands there. */
    void delete(Set<Clause> going, Set<Clause> moving) {
        List<Clause> all = passage.statements;
        for (int i = 0; i < all.size(); i++) {
            if (!going.contains(all.get(i))) {
                continue;
            }
            int first = i;
            boolean moves = moving.contains(all.get(i));
            while (i + 1 < all.size() && going.contains(all.get(i + 1))
                    && source.isBlank(all.get(i).end(), all.get(i + 1).start())) {
                i++;
                moves |= moving.contains(all.get(i));
            }
            delete(all.get(first).start(), all.get(i).end(), moves);
        }
    }

    private void delete(int start, int end, boolean moves) {
        int past = moves ? end : source.pastComments(end);
        boolean lastOfLine = source.isBlank(past, source.lineEnd(past));
        if (source.isFirstOfLine(start) && lastOfLine) {
            deleteLines(start, past);
        } else if (lastOfLine || source.isLastOfLine(end) || source.text.charAt(source.skipSpaces(end)) == '}') {
            edits.delete(Math.max(source.skipSpacesBack(start), source.lineStart(start)), end);
        } else {
            edits.delete(start, source.skipSpaces(end));
        }
    }

    private void deleteLines(int start, int end) {
        int from = source.lineStart(start);
        int to = source.nextLine(end);
        boolean blankBefore = from == 0 || source.isBlankLine(from - 1);
        if (to == source.text.length() && source.lineEnd(end) == to) { // no line end stays where none was
            while (from > 0 && Character.isWhitespace(source.text.charAt(from - 1))) {
                from--;
            }
        } else if (blankBefore && to == source.text.length() && from > 0) {
            from = source.lineStart(from - 1);
        } else if (blankBefore && to < source.text.length() && source.isBlankLine(to)) {
            to = source.nextLine(to);
        }
        edits.delete(from, to);
    }
}
