package org.svio.dsl.internal.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a text with mistakes to its end, repairing each in the way that lets the most of the text stand. */
final class Recovery {

    /** More mistakes than anyone reads at once; the rest waits until these are gone. */
    private static final int MOST = 100;

    private final Automaton automaton;
    private final List<Token> tokens;
    private final Wording wording;
    private final List<Mistake> mistakes;
    private final List<Edit> edits;
    private final Set<Integer> linesReported = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private Place lineStart;
    private Place previousLine;
    /** Where the token before the one at hand was read, or null after a fix. */
    private Place last;

    Recovery(Automaton automaton, Scanner scanner, Wording wording) {
        this.automaton = automaton;
        this.tokens = scanner.tokens();
        this.wording = wording;
        this.mistakes = new ArrayList<>(scanner.mistakes());
        this.edits = new ArrayList<>(scanner.edits());
        for (Token token : tokens) {
            if (mistakes.stream().anyMatch(mistake -> mistake.offset() == token.start())) {
                linesReported.add(token.line());
            }
        }
    }

    Repaired repair(String text) {
        Place place = new Place(automaton.initial(), 0);
        lineStart = place;
        previousLine = place;
        while (place.index() < tokens.size() && mistakes.size() < MOST) {
            place = read(place);
        }
        mistakes.sort(Comparator.comparingInt(Mistake::offset));
        edits.sort(Comparator.comparingInt(Edit::offset));
        return Repaired.of(text, List.copyOf(mistakes), List.copyOf(edits), Set.copyOf(lost));
    }

    private Place read(Place place) {
        Token token = tokens.get(place.index());
        if (isFirstOnLine(place.index()) && lineStart.index() < place.index()) {
            previousLine = lineStart;
            lineStart = place;
        }
        Place next = place.after(token, automaton, place.index() + 1);
        if (next == null) {
            return goOn(place);
        }
        note(token);
        last = place;
        return next;
    }

    private Place goOn(Place found) {
        Place place = last != null && (isMistakenName(last, found) || isNextParameter(last, found)) ? last : found;
        last = null;
        report(place);
        Fix fix = new Fixes(automaton, tokens, place, lineStart, previousLine).best();
        if (fix == null) {
            return new Place(place.expected(), tokens.size()); // only at the end of a text that cannot be completed
        }
        apply(fix);
        lineStart = fix.next();
        return fix.next();
    }

    /**
     * Whether the word before was only taken for a name because it is misspelt: in {@code a = 3 Gbps} the unknown unit
     * could start the next parameter, and only what follows shows that it does not.
     */
    private boolean isMistakenName(Place before, Place found) {
        Token word = tokens.get(before.index());
        Token next = tokens.get(found.index());
        if (word.kind() != Token.Kind.ID || isFirstOnLine(before.index())) {
            return false;
        }
        return before.expects("ms") && new Place(before.expected(), found.index()).after(next, automaton, 0) != null
                || wording.meant(before, word).stream().anyMatch(keyword -> {
                    Place respelt = before.after(word.as(keyword), automaton, 0);
                    return respelt != null && respelt.after(next, automaton, 0) != null;
                });
    }

    /**
     * Whether the word before, on a line of its own, starts the next parameter: the line above it is incomplete, or the
     * word was taken for the unit of the number above.
     */
    private boolean isNextParameter(Place before, Place found) {
        return tokens.get(found.index()).is("=") && isFirstOnLine(before.index())
                && (!before.isBetweenStatements() || tokens.get(before.index()).kind() == Token.Kind.KEYWORD);
    }

    private void report(Place place) {
        Token found = tokens.get(place.index());
        Token before = place.index() == 0 ? null : tokens.get(place.index() - 1);
        boolean missing = before != null && found.line() > before.line()
                && (!place.isBetweenStatements() || found.kind() == Token.Kind.END);
        if (linesReported.add(missing ? before.line() : found.line())) {
            Token next = tokens.get(Math.min(place.index() + 1, tokens.size() - 1));
            String message = wording.of(place, before, found, next, open.peek());
            mistakes.add(missing ? new Mistake(before.end(), 1, message)
                    : new Mistake(found.start(), Math.max(1, found.text().length()), message));
        }
    }

    private void apply(Fix fix) {
        int start = tokens.get(fix.from()).start();
        int end = fix.to() == fix.from() ? start : tokens.get(fix.to() - 1).end();
        edits.removeIf(edit -> edit.offset() >= start && edit.offset() < end);
        while (!open.isEmpty() && open.peek().start() >= start) {
            open.pop();
        }
        String inserted = fix.inserted().isEmpty() ? "" : " " + String.join(" ", fix.inserted()) + " ";
        edits.add(new Edit(start, end - start, inserted));
        fix.inserted().forEach(word -> note(new Token(Token.Kind.KEYWORD, word, start, tokens.get(fix.from()).line())));
        for (Token token : tokens.subList(fix.from(), fix.to())) {
            if (token.kind() == Token.Kind.ID) {
                lost.add(token.text());
            }
        }
    }

    private void note(Token token) {
        if (token.is("{")) {
            open.push(token);
        } else if (token.is("}") && !open.isEmpty()) {
            open.pop();
        }
    }

    private boolean isFirstOnLine(int index) {
        return index == 0 || tokens.get(index).line() > tokens.get(index - 1).line();
    }
}
