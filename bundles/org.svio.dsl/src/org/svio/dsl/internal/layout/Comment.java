package org.svio.dsl.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;

/**
 * A comment between two tokens.
 *
 * @param text with its signs, without a line end
 * @param newlines line ends between it and what is before
 * @param column where it started, in spaces from the start of its line
 */
record Comment(String text, int newlines, int column) {

    boolean isLine() {
        return text.startsWith("//");
    }

    /** The comment written at another column, the further lines of a block moved along. */
    String at(int target) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        StringBuilder moved = new StringBuilder(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            String content = lines[i].strip();
            int indent = lines[i].replace("\t", "    ").indexOf(content) + target - column;
            moved.append('\n').append(content.isEmpty() ? "" : " ".repeat(Math.max(0, indent)) + content);
        }
        return moved.toString();
    }

    /** The comments of a hidden region of a document. */
    static List<Comment> in(IHiddenRegion region, String document) {
        List<Comment> comments = new ArrayList<>();
        int newlines = 0;
        for (IHiddenRegionPart part : region.getParts()) {
            String text = part.getText();
            if (part instanceof IComment) {
                comments.add(new Comment(text.stripTrailing(), newlines, column(part, document)));
                newlines = text.endsWith("\n") || text.endsWith("\r") ? 1 : 0;
            } else {
                newlines += count(text);
            }
        }
        return comments;
    }

    /** Line ends between the last comment of a region, or its start, and the token after it. */
    static int newlinesAtEnd(IHiddenRegion region) {
        int newlines = 0;
        for (IHiddenRegionPart part : region.getParts()) {
            String text = part.getText();
            newlines = !(part instanceof IComment) ? newlines + count(text) : text.endsWith("\n") ? 1 : 0;
        }
        return newlines;
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static int column(IHiddenRegionPart part, String document) {
        int start = document.lastIndexOf('\n', part.getOffset() - 1) + 1;
        return document.substring(start, part.getOffset()).replace("\t", "    ").length();
    }
}
