package org.svio.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.svio.dsl.ide.lexis.Token;
import org.svio.dsl.ide.lexis.TokenKind;
import org.svio.dsl.ide.lexis.TokenScanner;

/** Helps while typing: indents, closes brackets and quotes, and types over those it has closed. */
public final class SvioTyping implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!command.doit || command.text == null || command.text.isEmpty()) {
            return;
        }
        try {
            if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                newLine(document, command);
            } else if (command.text.length() == 1) {
                typed(document, command, command.text.charAt(0));
            }
        } catch (BadLocationException textHasChanged) {
            return; // typed as it is
        }
    }

    private static void typed(IDocument document, DocumentCommand command, char c) throws BadLocationException {
        if (c == '\t') {
            int column = command.offset - document.getLineInformationOfOffset(command.offset).getOffset();
            command.text = STEP.substring(column % STEP.length());
        } else if (")]}\"".indexOf(c) >= 0 && command.length == 0 && isNext(document, command.offset, c)
                && (c != '"' || isInside(document, command.offset, TokenKind.STRING))) {
            command.text = "";
            command.caretOffset = command.offset + 1;
            command.shiftsCaret = false;
        } else if (c == '}') {
            closeBlock(document, command);
        } else if ("([{\"".indexOf(c) >= 0 && command.length == 0 && isFree(document, command.offset)) {
            command.text = c + switch (c) {
                case '(' -> ")";
                case '[' -> "]";
                case '{' -> "}";
                default -> "\"";
            };
            command.caretOffset = command.offset + 1;
            command.shiftsCaret = false;
        }
    }

    /** Whether something can be closed here at once: nothing but white space or a closing bracket follows. */
    private static boolean isFree(IDocument document, int offset) throws BadLocationException {
        if (isInside(document, offset, TokenKind.STRING) || isInside(document, offset, TokenKind.COMMENT)) {
            return false;
        }
        return offset == document.getLength() || " \t\r\n)]},".indexOf(document.getChar(offset)) >= 0;
    }

    private static boolean isNext(IDocument document, int offset, char c) throws BadLocationException {
        return offset < document.getLength() && document.getChar(offset) == c;
    }

    private static boolean isInside(IDocument document, int offset, TokenKind kind) {
        TokenScanner scanner = new TokenScanner(document.get(), 0, offset);
        Token last = null;
        for (Token token = scanner.next(); token != null; token = scanner.next()) {
            last = token;
        }
        return last != null && last.kind() == kind && last.offset() < offset
                && (offset < last.end() || isOpen(document.get(), last));
    }

    private static boolean isOpen(String text, Token token) {
        return token.kind() == TokenKind.COMMENT ? !text.startsWith("*/", token.end() - 2)
                : token.length() == 1 || text.charAt(token.end() - 1) != '"';
    }

    /** A closing bracket alone in its line stands as far left as the line of its opening one. */
    private static void closeBlock(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.length() >= STEP.length() && command.length == 0) {
            int opening = opening(document.get(), command.offset);
            if (opening >= 0) {
                command.offset = line.getOffset();
                command.length = before.length();
                command.text = indentation(document, opening) + "}";
            }
        }
    }

    private static int opening(String text, int offset) {
        int depth = 0;
        for (int i = offset - 1; i >= 0; i--) {
            depth += text.charAt(i) == '}' ? 1 : text.charAt(i) == '{' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        String delimiter = command.text;
        String indent = indentation(document, command.offset);
        int before = command.offset - 1;
        while (before >= 0 && (document.getChar(before) == ' ' || document.getChar(before) == '\t')) {
            before--;
        }
        boolean opens = before >= 0 && document.getChar(before) == '{' && isFree(document, command.offset);
        if (opens) {
            command.text = delimiter + indent + STEP;
            if (isNext(document, command.offset + command.length, '}')) {
                command.caretOffset = command.offset + command.text.length();
                command.shiftsCaret = false;
                command.text += delimiter + indent;
            }
        } else {
            command.text = delimiter + indent;
        }
    }

    private static String indentation(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String text = document.get(line.getOffset(), Math.min(line.getLength(), offset - line.getOffset()));
        return text.substring(0, text.length() - text.stripLeading().length());
    }
}
