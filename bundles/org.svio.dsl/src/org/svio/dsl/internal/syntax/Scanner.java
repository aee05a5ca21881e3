package org.svio.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.svio.dsl.internal.syntax.Token.Kind;

/** Splits a text into tokens exactly as the lexer does; texts and comments that are never closed are mistakes. */
final class Scanner {

    private final String text;
    private final Set<String> keywords;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private int at;
    private int line;

    Scanner(String text, Set<String> keywords) {
        this.text = text;
        this.keywords = keywords;
        while (at < text.length()) {
            scan(text.charAt(at));
        }
        tokens.add(new Token(Kind.END, "", text.length(), line));
    }

    /** All tokens, an END as the last. */
    List<Token> tokens() {
        return tokens;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** What closes the texts and comments that are never closed. */
    List<Edit> edits() {
        return edits;
    }

    private void scan(char c) {
        if (c == '\n' || c == '\r' || c == ' ' || c == '\t') {
            line += c == '\n' || c == '\r' && !text.startsWith("\n", at + 1) ? 1 : 0;
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"') {
            string();
        } else if (isLetter(c) || c == '^' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            int end = endOf(at + 1);
            add(keywords.contains(text.substring(at, end)) ? Kind.KEYWORD : Kind.ID, end);
        } else if (isDigit(c)) {
            number();
        } else {
            sign();
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            mistakes.add(new Mistake(at, 2, "this comment is never closed; add */ at its end"));
            edits.add(new Edit(at, text.length() - at, ""));
            at = text.length();
            return;
        }
        for (; at < end + 2; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && "\"\r\n".indexOf(text.charAt(end)) < 0) {
            end += text.charAt(end) == '\\' && end + 1 < text.length() && "\r\n".indexOf(text.charAt(end + 1)) < 0
                    ? 2 : 1;
        }
        if (end < text.length() && text.charAt(end) == '"') {
            add(Kind.STRING, end + 1);
        } else {
            mistakes.add(new Mistake(at, end - at, "this text is never closed; add \" at its end"));
            edits.add(new Edit(at, end - at, "\"\""));
            add(Kind.STRING, end);
        }
    }

    /** A whole number, with decimals where digits follow a dot, with an exponent where one is complete. */
    private void number() {
        int end = digits(at);
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int first = end + 1 + (end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0);
            int last = digits(first);
            end = last > first ? last : end;
        }
        add(Kind.NUMBER, end);
    }

    private void sign() {
        for (int length = 2; length > 0; length--) {
            if (at + length <= text.length() && keywords.contains(text.substring(at, at + length))) {
                add(Kind.KEYWORD, at + length);
                return;
            }
        }
        add(Kind.OTHER, at + Character.charCount(text.codePointAt(at)));
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, line));
        at = end;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOf(int from) {
        int end = from;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
