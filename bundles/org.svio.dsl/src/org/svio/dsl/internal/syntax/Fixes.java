package org.svio.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.svio.dsl.internal.spelling.Spelling;

/** The ways to repair one mistake, from the one that keeps most of the text to the one that keeps least. */
final class Fixes {

    private static final int MOST_BRACES = 8;

    private final Automaton automaton;
    private final List<Token> tokens;
    private final Place place;
    private final Place lineStart;
    private final Place previousLine;
    private final Token token;

    Fixes(Automaton automaton, List<Token> tokens, Place place, Place lineStart, Place previousLine) {
        this.automaton = automaton;
        this.tokens = tokens;
        this.place = place;
        this.lineStart = lineStart;
        this.previousLine = previousLine;
        this.token = tokens.get(place.index());
    }

    /** The first fix after which the line and the start of the next can be read, else the one that reads furthest. */
    Fix best() {
        if (token.kind() == Token.Kind.END) {
            return completion();
        }
        Fix best = null;
        int furthest = -1;
        for (Fix fix : candidates()) {
            int goal = goal(fix.to());
            int reached = reach(fix.next(), goal);
            if (reached >= goal) {
                return fix;
            }
            if (reached > furthest) {
                best = fix;
                furthest = reached;
            }
        }
        return best;
    }

    /** At the end of the text: closes what is open, or leaves out the statement that is not complete. */
    private Fix completion() {
        int at = place.index();
        if (place.expects("}")) {
            return insert(at, List.of("}"));
        }
        return Stream.of(lineStart, previousLine).filter(start -> start.isBetweenStatements() && start.index() < at)
                .findFirst().map(start -> remove(start, at)).orElse(null);
    }

    private List<Fix> candidates() {
        int at = place.index();
        List<Fix> fixes = new ArrayList<>();
        if (token.isWord()) {
            Spelling.closest(token.text(), keywords()).ifPresent(word -> fixes.add(insert(at + 1, List.of(word))));
        }
        for (Token each : placeholders()) {
            fixes.add(insert(at, List.of(each.text())));
        }
        for (Token each : placeholders()) {
            fixes.add(insert(at + 1, List.of(each.text())));
        }
        for (int count = 2; count <= MOST_BRACES; count++) {
            fixes.add(insert(at, java.util.Collections.nCopies(count, "}")));
        }
        fixes.add(new Fix(at, at + 1, List.of(), new Place(place.expected(), at + 1)));
        fixes.add(remove(place, endOfLine(at)));
        fixes.add(remove(lineStart, Math.max(at, endOfLine(lineStart.index()))));
        fixes.add(remove(previousLine, at));
        fixes.removeIf(Objects::isNull);
        return fixes;
    }

    private Fix remove(Place start, int end) {
        return end == start.index() ? null
                : new Fix(start.index(), end, List.of(), new Place(start.expected(), end));
    }

    /** Puts words before the token at hand, or in its place. */
    private Fix insert(int to, List<String> words) {
        Place next = place;
        for (String word : words) {
            Place reached = null;
            for (Step step : next.expected()) {
                Token stand = step.terminal() == null ? null : step.placeholder(token);
                if (stand != null && stand.text().equals(word)) {
                    reached = next.after(stand, automaton, to);
                    break;
                }
            }
            if (reached == null) {
                return null;
            }
            next = reached;
        }
        return new Fix(place.index(), to, words, new Place(next.expected(), to));
    }

    private Set<Token> placeholders() {
        return place.expected().stream().filter(step -> step.terminal() != null)
                .map(step -> step.placeholder(token))
                .sorted(java.util.Comparator.comparing(each -> Character.isLetter(each.text().charAt(0)) ? 1 : 0))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> keywords() {
        return place.expected().stream().filter(step -> step.concept() == null).map(Step::keyword)
                .filter(Objects::nonNull).flatMap(word -> Character.isLetter(word.charAt(0)) ? Stream.of(word)
                        : Stream.empty()).toList();
    }

    /** Two tokens into the next line. */
    private int goal(int from) {
        int line = tokens.get(Math.max(from - 1, place.index())).line();
        int goal = from;
        while (goal < tokens.size() && tokens.get(goal).line() == line) {
            goal++;
        }
        return Math.min(Math.max(goal, place.index()) + 2, tokens.size());
    }

    private int reach(Place from, int goal) {
        Place at = from;
        while (at.index() < goal) {
            Place next = at.after(tokens.get(at.index()), automaton, at.index() + 1);
            if (next == null) {
                break;
            }
            at = next;
        }
        return at.index();
    }

    /** The token after the line of a token: a block it starts belongs to it, what closes an outer one does not. */
    private int endOfLine(int from) {
        int line = tokens.get(from).line();
        int depth = 0;
        int index = from;
        while (tokens.get(index).kind() != Token.Kind.END && (depth > 0 || tokens.get(index).line() == line)) {
            depth += tokens.get(index).is("{") ? 1 : tokens.get(index).is("}") ? -1 : 0;
            if (depth < 0) {
                break;
            }
            index++;
        }
        return index;
    }
}
