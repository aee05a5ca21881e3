package org.svio.dsl.ide.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.lexis.Token;
import org.svio.dsl.ide.lexis.TokenKind;
import org.svio.dsl.ide.lexis.TokenScanner;

/** What stands before the caret, word by word. */
final class Cursor {

    private final String text;
    private final int offset;
    private final int start;
    private final List<Token> before = new ArrayList<>(); // comments left out
    private final List<Integer> blocks = new ArrayList<>(); // indices of the open brackets, outermost first

    Cursor(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.start = wordStart();
        Deque<Integer> open = new ArrayDeque<>();
        TokenScanner scanner = new TokenScanner(text, 0, start);
        for (Token token = scanner.next(); token != null && token.offset() < start; token = scanner.next()) {
            if (token.kind() != TokenKind.COMMENT) {
                before.add(token);
                if (token.is('{', text)) {
                    open.push(before.size() - 1);
                } else if (token.is('}', text) && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
        open.descendingIterator().forEachRemaining(blocks::add);
    }

    private int wordStart() {
        int at = offset;
        while (at > 0 && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        while (at < offset && Character.isDigit(text.charAt(at))) {
            at++; // a number, perhaps with the beginning of its unit
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '^';
    }

    /** The text up to the word at the caret. */
    String beginning() {
        return text.substring(0, start);
    }

    /** What is written of the word at the caret. */
    String prefix() {
        return text.substring(start, offset);
    }

    /** The place of the word at the caret, up to the caret. */
    TextRange word() {
        return new TextRange(start, offset - start);
    }

    /** The text in quotes that the caret is in, without its quotes up to the caret; null where it is in none. */
    TextRange quoted() {
        if (before.isEmpty()) {
            return null;
        }
        Token last = before.get(before.size() - 1);
        boolean closed = last.length() > 1 && text.charAt(last.end() - 1) == '"';
        return last.kind() == TokenKind.STRING && offset > last.offset() && (offset < last.end() || !closed)
                ? new TextRange(last.offset() + 1, offset - last.offset() - 1) : null;
    }

    /** The number-th word before the one at the caret, 1 for the next; empty where there is none. */
    String word(int number) {
        return number > before.size() ? "" : before.get(before.size() - number).in(text);
    }

    /** Whether a part of an expression is meant that stands beside others. */
    boolean isAfterNumberOfLargerExpression() {
        return "+-*/(,".contains(word(2));
    }

    /** The words before the brackets that are open, outermost first, each from the end of what is before it. */
    List<List<String>> heads() {
        List<List<String>> heads = new ArrayList<>();
        for (int block : blocks) {
            int from = block;
            while (from > 0 && !before.get(from - 1).is('{', text) && !before.get(from - 1).is('}', text)) {
                from--;
            }
            heads.add(before.subList(from, block).stream().map(token -> token.in(text)).toList());
        }
        return heads;
    }

    /** The names of the steps of the path that leads to the word at the caret; empty for its first step. */
    List<String> steps() {
        Deque<String> steps = new ArrayDeque<>();
        int at = before.size() - 1;
        while (at > 0 && before.get(at).is('.', text)) {
            at--;
            if (before.get(at).is(']', text)) {
                at = opening(at) - 1;
            }
            if (at < 0) {
                break;
            }
            steps.push(before.get(at).in(text));
            at--;
        }
        return new ArrayList<>(steps);
    }

    private int opening(int closing) {
        int at = closing;
        while (at > 0 && !before.get(at).is('[', text)) {
            at--;
        }
        return at;
    }

    /** The words of the statement the caret is in, as far as they stand behind the last bracket. */
    List<String> statement() {
        int from = before.size();
        while (from > 0 && !before.get(from - 1).is('{', text) && !before.get(from - 1).is('}', text)) {
            from--;
        }
        return before.subList(from, before.size()).stream().map(token -> token.in(text)).toList();
    }
}
