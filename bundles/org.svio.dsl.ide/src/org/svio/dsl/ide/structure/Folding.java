package org.svio.dsl.ide.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.lexis.Token;
import org.svio.dsl.ide.lexis.TokenKind;
import org.svio.dsl.ide.lexis.TokenScanner;

/** The parts of a text that can be folded, found in its brackets and comments, so mistakes elsewhere do not matter. */
public final class Folding {

    private Folding() {
    }

    /**
     * Blocks with their head, comments, and runs of line comments, each over at least two lines; in order of their
     * ends. A range starts at the first and ends at the last character that belongs to it.
     */
    public static List<TextRange> of(String text) {
        List<TextRange> folds = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int run = -1; // where a run of line comments started
        int runEnd = -1;
        for (Token token : TokenScanner.tokens(text)) {
            boolean line = token.kind() == TokenKind.COMMENT && text.startsWith("//", token.offset());
            if (!line || run >= 0 && lines(text, runEnd, token.offset()) > 1) {
                add(run, runEnd, text, folds);
                run = -1;
            }
            if (line) {
                run = run < 0 ? token.offset() : run;
                runEnd = token.end();
            } else if (token.kind() == TokenKind.COMMENT) {
                add(token.offset(), token.end(), text, folds);
            } else if (token.is('{', text)) {
                open.push(token.offset());
            } else if (token.is('}', text) && !open.isEmpty()) {
                add(open.pop(), token.end(), text, folds);
            }
        }
        add(run, runEnd, text, folds);
        return folds;
    }

    private static void add(int start, int end, String text, List<TextRange> folds) {
        if (start >= 0 && lines(text, start, end) > 0) {
            folds.add(new TextRange(start, end - start));
        }
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
