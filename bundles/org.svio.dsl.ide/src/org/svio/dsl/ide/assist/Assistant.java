package org.svio.dsl.ide.assist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.svio.dsl.continuation.Continuation;
import org.svio.dsl.continuation.Continuations;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.hover.Description;
import org.svio.dsl.scoping.Imports;

/**
 * Says what can be written at a place. The words come from the text as it is now, the names from the last model that is
 * known, so an answer never waits for a parse.
 */
public final class Assistant {

    private final EditorLanguage language;
    private final Continuations continuations;

    /** An assistant for texts of the language; one for all of them is enough. */
    public Assistant(EditorLanguage language) {
        this.language = language;
        this.continuations = language.service(Continuations.class);
    }

    /**
     * What fits at an offset of a text, best first.
     *
     * @param latest the last known state of the file, perhaps of an older text
     * @param file where the text is or will be on disk
     */
    public List<Proposal> propose(Snapshot latest, Path file, String text, int offset) {
        Cursor cursor = new Cursor(text, offset);
        TextRange quoted = cursor.quoted();
        if (quoted != null) {
            return matching(inQuotes(cursor, quoted, file), text.substring(quoted.offset(), offset));
        }
        List<Continuation> next = continuations.after(cursor.beginning());
        List<Proposal> proposals = new ArrayList<>(new QuantityProposals(cursor).of(next));
        if (latest != null && latest.document() != null) {
            proposals.addAll(language.read(latest, snapshot -> names(snapshot, cursor, next)));
        }
        proposals.addAll(new WordProposals(cursor).of(next));
        return matching(proposals, cursor.prefix());
    }

    private List<Proposal> names(Snapshot snapshot, Cursor cursor, List<Continuation> next) {
        Scopes scopes = new Scopes(snapshot.document(), cursor, language.service(IScopeProvider.class),
                language.service(Imports.class));
        return new NameProposals(cursor, scopes,
                element -> language.read(snapshot, each -> Description.of(element))).of(next);
    }

    private static List<Proposal> inQuotes(Cursor cursor, TextRange quoted, Path file) {
        return switch (cursor.word(2)) {
            case "import" -> new ImportProposals(file).of(quoted, ".svio", ".xmi");
            case "file" -> new ImportProposals(file).of(quoted, ".pcap");
            default -> List.of();
        };
    }

    private static List<Proposal> matching(List<Proposal> proposals, String prefix) {
        String start = prefix.toLowerCase(Locale.ROOT);
        return proposals.stream().filter(each -> Matching.matches(each.label(), prefix))
                .sorted(Comparator.comparingInt((Proposal each) ->
                        each.label().toLowerCase(Locale.ROOT).startsWith(start) ? 0 : 1)
                        .thenComparingInt(Proposal::rank)).toList();
    }
}
