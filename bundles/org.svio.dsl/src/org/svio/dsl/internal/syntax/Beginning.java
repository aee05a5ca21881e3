package org.svio.dsl.internal.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.AbstractElement;
import org.svio.dsl.continuation.Continuation;
import org.svio.dsl.internal.syntax.Token.Kind;

/**
 * The beginning of a text, read token by token. A token that does not fit starts a new statement of the open block
 * where it can, and is passed over where it cannot.
 */
public final class Beginning {

    private final Transitions transitions;
    private final Deque<Collection<Step>> blocks = new ArrayDeque<>(); // what may start a statement, innermost first
    private Collection<Step> next;
    private boolean inside;
    private int strangeBlocks; // open blocks of which nothing is known

    Beginning(Transitions transitions, Scanner scanner, String text) {
        this.transitions = transitions;
        this.next = transitions.start();
        blocks.push(next);
        for (Token token : scanner.tokens()) {
            if (token.kind() != Kind.END) {
                read(token);
            }
        }
        inside = !scanner.edits().isEmpty() || endsInLineComment(text);
    }

    /** Whether the text ends in a comment or a text that is not closed. */
    public boolean isInsideText() {
        return inside;
    }

    /** What may come next. */
    public List<Continuation> continuations() {
        List<Continuation> found = new ArrayList<>();
        if (strangeBlocks == 0) {
            for (Step step : next) {
                if (step.terminal() != null) {
                    found.add(new Continuation(step.terminal(), calls(step.frame())));
                }
            }
        }
        return found;
    }

    private static List<AbstractElement> calls(Frame innermost) {
        List<AbstractElement> calls = new ArrayList<>();
        for (Frame each = innermost; each != null && each.call != null; each = each.outer) {
            calls.add(each.call);
        }
        return calls;
    }

    private void read(Token token) {
        if (strangeBlocks > 0) {
            strangeBlocks += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            return;
        }
        Optional<Collection<Step>> after = transitions.after(next, token)
                .or(() -> transitions.after(blocks.peek(), token));
        if (after.isEmpty()) {
            strangeBlocks += token.is("{") ? 1 : 0;
            return;
        }
        next = after.get();
        if (token.is("{")) {
            blocks.push(next);
        } else if (token.is("}") && blocks.size() > 1) {
            blocks.pop();
        }
    }

    private static boolean endsInLineComment(String text) {
        int line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        boolean quoted = false;
        for (int i = line; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && text.startsWith("//", i)) {
                return true;
            }
        }
        return false;
    }
}
