package org.svio.dsl.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** What is written between a token and the one before: spaces or a line end, and comments. */
final class Gap {

    /** Whether the token starts a line. */
    boolean breaks;
    /** Whether the line it starts goes on with the statement of the line before. */
    boolean continues;
    /** Spaces before the token where it does not start a line. */
    int spaces;
    /** Whether a blank line comes first, below the comments that trail the line before. */
    boolean blank;
    /** Spaces before the comments that trail the line before. */
    int trailingSpaces;
    final List<Comment> trailing = new ArrayList<>();
    /** Comments on lines of their own, or within the line where the token does not start one. */
    final List<Comment> own = new ArrayList<>();
    /** Whether a blank line separates the last own comment from the token. */
    boolean blankAfterComments;

    /** The text of the gap. */
    String text(boolean first, int tokenIndent, int commentIndent) {
        StringBuilder text = new StringBuilder();
        if (!breaks) {
            return inline(text, tokenIndent);
        }
        appendTrailing(text);
        String end = first ? "" : blank ? "\n\n" : "\n";
        for (int i = 0; i < own.size(); i++) {
            Comment comment = own.get(i);
            text.append(i == 0 ? end : comment.newlines() > 1 ? "\n\n" : "\n");
            text.append(" ".repeat(commentIndent)).append(comment.at(commentIndent));
        }
        text.append(own.isEmpty() ? end : blankAfterComments ? "\n\n" : "\n");
        return text.append(" ".repeat(tokenIndent)).toString();
    }

    /** The text after the last token. */
    String textAtEnd() {
        StringBuilder text = new StringBuilder();
        appendTrailing(text);
        for (Comment comment : own) {
            text.append(comment == own.get(0) && blank || comment.newlines() > 1 ? "\n\n" : "\n").append(comment.at(0));
        }
        return text.append('\n').toString();
    }

    private void appendTrailing(StringBuilder text) {
        if (!trailing.isEmpty()) {
            text.append(" ".repeat(trailingSpaces)).append(trailingText());
        }
    }

    String trailingText() {
        return String.join(" ", trailing.stream().map(comment -> comment.at(comment.column())).toList());
    }

    private String inline(StringBuilder text, int indent) {
        String end = "\n" + " ".repeat(indent);
        boolean lineEnded = false;
        for (Comment comment : own) {
            text.append(lineEnded ? "" : " ").append(comment.at(comment.column()));
            lineEnded = comment.isLine();
            text.append(lineEnded ? end : "");
        }
        return lineEnded ? text.toString() : text.append(" ".repeat(own.isEmpty() ? spaces : 1)).toString();
    }
}
