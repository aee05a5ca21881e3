package org.svio.dsl.ide.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.fix.MissingImports;
import org.svio.dsl.ide.lint.UnusedImports;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;
import org.svio.model.Import;

/**
 * The imports of a file in order: those of the project's files, then those of the library, each by the alphabet;
 * without what is not used or there twice, with what is missing.
 */
public final class ImportOrder {

    private static final Comparator<String> BY_ADDRESS = Comparator
            .comparing((String statement) -> statement.contains("\"svio:"))
            .thenComparing(Comparator.naturalOrder());

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();

    /** A statement with what stands behind it on its line. */
    private record Stretch(int offset, int end) {
    }

    private ImportOrder(String text) {
        this.text = text;
    }

    /**
     * The edits that put the imports in order; none where they are, or where the text has syntax errors. Names that
     * lead nowhere are looked for under a folder.
     */
    public static TextPatch of(Snapshot snapshot, Path folder) {
        boolean broken = snapshot.document() == null || snapshot.parsed().problems().stream()
                .anyMatch(each -> each.code().equals("svio.syntax")
                        && each.file().equals(snapshot.parsed().file()));
        return broken ? new TextPatch(snapshot.text(), List.of())
                : new ImportOrder(snapshot.text()).patch(snapshot, folder);
    }

    private TextPatch patch(Snapshot snapshot, Path folder) {
        Set<Import> unused = snapshot.parsed().hasErrors() ? Set.of()
                : new HashSet<>(UnusedImports.statements(snapshot));
        List<String> wanted = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (Import each : snapshot.document().getImports()) {
            INode node = NodeModelUtils.findActualNodeFor(each);
            Stretch stretch = new Stretch(node.getOffset(), endOfLine(node.getEndOffset()));
            boolean alone = stretches.isEmpty() || stretches.get(stretches.size() - 1).end() <= stretch.offset();
            if (!alone) {
                return new TextPatch(text, List.of()); // several on a line: their order is the writer's
            }
            stretches.add(stretch);
            if (!unused.contains(each) && addresses.add(each.getImportURI())) {
                wanted.add(text.substring(stretch.offset(), stretch.end()));
            }
        }
        MissingImports.of(snapshot, folder).forEach(each -> wanted.add("import \"" + each + "\""));
        wanted.sort(BY_ADDRESS);
        return new TextPatch(text, stretches.isEmpty() ? head(wanted) : edits(wanted));
    }

    /** The statements in the places of the old ones, the rest after the last, places that are left over removed. */
    private List<TextEdit> edits(List<String> wanted) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            if (i >= wanted.size()) {
                int lineBreak = text.startsWith("\r\n", each.end()) ? 2 : 1;
                int end = Math.min(each.end() + lineBreak, text.length());
                edits.add(new TextEdit(each.offset(), end - each.offset(), ""));
                continue;
            }
            boolean last = i == stretches.size() - 1;
            String statement = last ? String.join(lineBreak(), wanted.subList(i, wanted.size())) : wanted.get(i);
            if (!text.substring(each.offset(), each.end()).equals(statement)) {
                edits.add(new TextEdit(each.offset(), each.end() - each.offset(), statement));
            }
        }
        return edits;
    }

    private List<TextEdit> head(List<String> wanted) {
        return wanted.isEmpty() ? List.of() : List.of(new TextEdit(MissingImports.place(text), 0,
                String.join(lineBreak(), wanted) + lineBreak() + lineBreak()));
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
