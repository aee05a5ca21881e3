package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.svio.dsl.patch.TextEdit;

/** Edits of one text in the making, in any order. */
final class Edits {

    private final Source source;
    private final List<TextEdit> edits = new ArrayList<>();

    Edits(Source source) {
        this.source = source;
    }

    void insert(int offset, String text) {
        edits.add(new TextEdit(offset, 0, text));
    }

    void delete(int start, int end) {
        boolean glued = start > 0 && end < source.text.length() && isWord(start - 1) && isWord(end);
        replace(start, end, glued ? " " : "");
    }

    void replace(int start, int end, String text) {
        if (!source.text.substring(start, end).equals(text)) {
            edits.add(new TextEdit(start, end - start, text));
        }
    }

    private boolean isWord(int offset) {
        return Character.isLetterOrDigit(source.text.charAt(offset)) || source.text.charAt(offset) == '_';
    }

    /** The edits in order, touching ones joined, each as short as can be. */
    List<TextEdit> ordered() {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::offset).thenComparing(edit -> edit.length() > 0));
        List<TextEdit> joined = new ArrayList<>();
        for (TextEdit edit : sorted) {
            TextEdit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end() < edit.offset()) {
                joined.add(edit);
            } else {
                joined.set(joined.size() - 1, join(last, edit));
            }
        }
        return joined.stream().map(this::shortest).filter(edit -> edit.length() > 0 || !edit.text().isEmpty()).toList();
    }

    private static TextEdit join(TextEdit first, TextEdit second) {
        boolean bothDelete = first.text().isEmpty() && second.text().isEmpty();
        if (first.end() > second.offset() && !bothDelete) {
            throw new Refusal("this edit changes one place of the text in two ways; do it in two steps");
        }
        int end = Math.max(first.end(), second.end());
        return new TextEdit(first.offset(), end - first.offset(), first.text() + second.text());
    }

    private TextEdit shortest(TextEdit edit) {
        String old = source.text.substring(edit.offset(), edit.end());
        String text = edit.text();
        int most = Math.min(old.length(), text.length());
        int same = 0;
        while (same < most && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same
                && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        return new TextEdit(edit.offset() + same, old.length() - same - tail,
                text.substring(same, text.length() - tail));
    }

    /** A part of the text with the edits made, which must lie in it. */
    String apply(int start, int end) {
        StringBuilder text = new StringBuilder();
        int at = start;
        for (TextEdit edit : ordered()) {
            text.append(source.text, at, edit.offset()).append(edit.text());
            at = edit.end();
        }
        return text.append(source.text, at, end).toString();
    }
}
