package org.svio.dsl.ide.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.svio.model.quantity.Units;

/** Splits a text, or a part of it that starts between two tokens, into tokens. Never fails. */
public final class TokenScanner {

    private static final Set<String> UNITS = Set.copyOf(Units.names());

    private final CharSequence text;
    private final int end;
    private int at;
    private boolean afterColon; // where a word that starts elements elsewhere is the kind of a role

    /** Scans from an offset to another; a token may end after that one. */
    public TokenScanner(CharSequence text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = Math.min(end, text.length());
    }

    /** All tokens of a text. */
    public static List<Token> tokens(CharSequence text) {
        TokenScanner scanner = new TokenScanner(text, 0, text.length());
        List<Token> tokens = new ArrayList<>();
        for (Token token = scanner.next(); token != null; token = scanner.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /** The next token, or null at the end. */
    public Token next() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return null;
        }
        int start = at;
        TokenKind kind = skip(text.charAt(at));
        boolean kindOfRole = kind == TokenKind.STRUCTURE && afterColon;
        afterColon = text.charAt(start) == ':';
        return new Token(kindOfRole ? TokenKind.WORD : kind, start, at - start);
    }

    private TokenKind skip(char first) {
        if (first == '/' && peek(1) == '/') {
            skipLine();
            return TokenKind.COMMENT;
        } else if (first == '/' && peek(1) == '*') {
            skipComment();
            return TokenKind.COMMENT;
        } else if (first == '"') {
            skipString();
            return TokenKind.STRING;
        } else if (isDigit(first)) {
            skipNumber();
            return TokenKind.NUMBER;
        } else if (isLetter(first) || first == '^' && isLetter(peek(1))) {
            return word();
        }
        at++;
        if ((first == '<' || first == '>' || first == '=') && peek(0) == '=' || first == '.' && peek(0) == '.') {
            at++;
        }
        return first == '%' ? TokenKind.UNIT : TokenKind.SIGN;
    }

    private TokenKind word() {
        int start = at++;
        while (isLetter(peek(0)) || isDigit(peek(0))) {
            at++;
        }
        String word = text.subSequence(start, at).toString();
        return UNITS.contains(word) ? TokenKind.UNIT : Vocabulary.kind(word);
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipComment() {
        at += 2;
        while (at < text.length() && !(text.charAt(at) == '*' && peek(1) == '/')) {
            at++;
        }
        at = Math.min(at + 2, text.length());
    }

    private void skipString() {
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at += text.charAt(at) == '\\' && peek(1) != '\n' && peek(1) != '\r' ? 2 : 1;
        }
        at = Math.min(peek(0) == '"' ? at + 1 : at, text.length());
    }

    private void skipNumber() {
        skipDigits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            skipDigits();
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
            at += 1 + sign;
            skipDigits();
        }
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
