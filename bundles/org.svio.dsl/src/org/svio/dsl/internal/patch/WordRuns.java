package org.svio.dsl.internal.patch;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.xtext.GrammarUtil;

/** Replaces runs of words of a clause; comments between them stay. */
final class WordRuns<T> {

    private final Source source;
    private final Edits edits;
    private final List<Piece> old;
    private final List<T> wanted;
    private final Alignment<T> alignment;
    private final Function<List<T>, List<Word>> spelling;

    WordRuns(Source source, Edits edits, List<Piece> old, List<T> wanted, Alignment<T> alignment,
            Function<List<T>, List<Word>> spelling) {
        this.source = source;
        this.edits = edits;
        this.old = old;
        this.wanted = wanted;
        this.alignment = alignment;
        this.spelling = spelling;
    }

    /** Writes the runs and tells of each word that stays. */
    void rewrite(BiConsumer<Piece, T> staying) {
        int previous = -1;
        int next = 0;
        for (int i = 0; i <= old.size(); i++) {
            if (i < old.size() && alignment.kept[i] < 0) {
                continue;
            }
            int until = i < old.size() ? alignment.kept[i] : wanted.size();
            run(previous, i, spelling.apply(wanted.subList(next, until)));
            if (i < old.size()) {
                staying.accept(old.get(i), wanted.get(until));
            }
            previous = i;
            next = until + 1;
        }
    }

    /** Replaces the words between two that stay. */
    private void run(int previous, int next, List<Word> added) {
        List<Piece> removed = old.subList(previous + 1, next);
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        Piece left = previous < 0 ? null : old.get(previous);
        Piece right = next < old.size() ? old.get(next) : null;
        String text = Word.join(added);
        if (removed.isEmpty()) {
            insert(left, right, added, text);
        } else if (added.isEmpty()) {
            remove(left, right, removed);
        } else if (isPlain(removed.get(0).end(), removed.get(removed.size() - 1).start(), removed)) {
            replace(removed.get(0).start(), removed.get(removed.size() - 1).end(), left, right, added, text);
        } else {
            replace(removed.get(0).start(), removed.get(0).end(), left, null, added, text);
            removed.subList(1, removed.size()).forEach(this::removeOne);
        }
    }

    private void insert(Piece left, Piece right, List<Word> added, String text) {
        if (left == null) {
            edits.insert(right.start(), text + (Word.apart(added.get(added.size() - 1), word(right)) ? " " : ""));
        } else {
            boolean space = right != null && left.end() == right.start()
                    && Word.apart(added.get(added.size() - 1), word(right));
            edits.insert(left.end(), (Word.apart(word(left), added.get(0)) ? " " : "") + text + (space ? " " : ""));
        }
    }

    private void replace(int start, int end, Piece left, Piece right, List<Word> added, String text) {
        boolean before = left != null && left.end() == start && Word.apart(word(left), added.get(0));
        boolean after = right != null && right.start() == end
                && Word.apart(added.get(added.size() - 1), word(right));
        edits.replace(start, end, (before ? " " : "") + text + (after ? " " : ""));
    }

    private void remove(Piece left, Piece right, List<Piece> removed) {
        Piece last = removed.get(removed.size() - 1);
        if (left != null && isPlain(left.end(), last.start(), removed)) {
            edits.delete(left.end(), last.end());
        } else if (left == null && right != null && isPlain(removed.get(0).end(), right.start(), removed)) {
            edits.delete(removed.get(0).start(), right.start());
        } else {
            removed.forEach(this::removeOne);
        }
    }

    private void removeOne(Piece piece) {
        int start = source.skipSpacesBack(piece.start());
        edits.delete(start > 0 && source.text.charAt(start - 1) != '\n' ? start : piece.start(), piece.end());
    }

    /** Whether only white space stands between words in a part of the text. */
    private boolean isPlain(int from, int to, List<Piece> words) {
        int at = from;
        for (Piece word : words) {
            if (word.start() >= at && word.start() <= to) {
                if (!source.isBlank(at, word.start())) {
                    return false;
                }
                at = word.end();
            }
        }
        return at >= to || source.isBlank(at, to);
    }

    private static Word word(Piece piece) {
        return new Word(piece.text(), GrammarUtil.containingRule(piece.grammar()).getName());
    }
}
