package org.svio.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.svio.dsl.internal.spelling.Spelling;
import org.svio.dsl.internal.syntax.Token.Kind;

/** Says in one sentence what stands where it must not, what may stand there and what was probably meant. */
final class Wording {

    private static final int MOST_ALTERNATIVES = 8;
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/");
    /** What could make a path longer is seldom what is missing. */
    private static final Set<String> CONTINUATIONS = Set.of("'.'", "'['", "'..'");

    private final Automaton automaton;
    private final Set<String> units;
    private final Set<String> declarations;

    /**
     * Words messages in terms of a grammar.
     *
     * @param automaton the grammar
     * @param units the words that are units
     * @param declarations the words that start a top-level element
     */
    Wording(Automaton automaton, Set<String> units, Set<String> declarations) {
        this.automaton = automaton;
        this.units = units;
        this.declarations = declarations;
    }

    /** What is wrong at a place: between two tokens comes another; the innermost open brace may be null. */
    String of(Place place, Token before, Token found, Token next, Token open) {
        if (found.kind() == Kind.END && place.expects("}") && open != null) {
            return "the file ends, but the '{' of line " + (open.line() + 1) + " is never closed; add '}'";
        }
        if (before != null && expectsUnit(place)) {
            Optional<String> unit = unknownUnit(place, found);
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        if (found.is("import") && place.isBetweenStatements()) {
            return "imports stand at the start of the file, before any declaration; move this one up";
        }
        if (found.is("}") && open == null) {
            return "this '}' closes nothing; remove it, or add the '{' it belongs to";
        }
        if (found.kind() == Kind.KEYWORD && found.isWord()
                && (expectsName(place) && !place.isBetweenStatements() || readsAsName(place, found, next))) {
            return "'" + found.text() + "' is " + (units.contains(found.text()) ? "a unit" : "a word of the language")
                    + " and cannot be a name here; write ^" + found.text() + " or choose another name";
        }
        return "expected " + alternatives(place) + "; found " + name(found)
                + meant(place, found).map(word -> " - did you mean '" + word + "'?").orElse("");
    }

    private Optional<String> unknownUnit(Place place, Token found) {
        boolean foreign = found.kind() == Kind.OTHER && found.text().equals("µ");
        if (found.kind() != Kind.ID && !foreign) {
            return Optional.empty();
        }
        Optional<String> word = Spelling.closest(found.text(), words(place));
        Optional<String> unit = foreign ? Optional.of("us") : UnitSpelling.guess(found.text(), List.copyOf(units));
        if (unit.isEmpty() && word.isPresent()) {
            return Optional.empty();
        }
        return Optional.of("unknown unit '" + found.text() + "'" + unit.map(each -> "; did you mean '" + each + "'?")
                .orElse("; units are s, ms, us, ns, bit, B, kB, KiB, bit/s, Gbit/s, Hz, GHz, cycles, packets, %"));
    }

    private static boolean expectsUnit(Place place) {
        return place.expects("ms");
    }

    private static boolean expectsName(Place place) {
        return place.expected().stream().anyMatch(step -> "a name".equals(step.concept()));
    }

    /** Whether a name in the place of a word of the language would let the text go on. */
    private boolean readsAsName(Place place, Token found, Token next) {
        Place named = place.after(found.asName(), automaton, place.index() + 1);
        return named != null && next.line() == found.line() && named.after(next, automaton, 0) != null;
    }

    private String alternatives(Place place) {
        Set<String> concepts = new LinkedHashSet<>();
        Set<String> signs = new LinkedHashSet<>();
        List<String> words = words(place);
        for (Step step : place.expected()) {
            if (step.terminal() == null) {
                continue;
            }
            String keyword = step.keyword();
            if (step.concept() != null) {
                concepts.add(step.concept());
            } else if (keyword != null && !Character.isLetter(keyword.charAt(0)) && !OPERATORS.contains(keyword)) {
                signs.add("'" + keyword + "'");
            }
        }
        if (concepts.size() + signs.size() + words.size() > 1) {
            concepts.remove("a unit");
            signs.removeAll(CONTINUATIONS);
        }
        List<String> all = new ArrayList<>(concepts);
        all.addAll(signs);
        Set<String> statements = statements(place);
        words.stream().filter(word -> !statements.contains(word)).forEach(word -> all.add("'" + word + "'"));
        statements.retainAll(words);
        if (statements.size() > MOST_ALTERNATIVES) {
            all.add(owner(place) + " such as "
                    + String.join(", ", List.copyOf(statements).subList(0, MOST_ALTERNATIVES - 2)));
        } else if (!statements.isEmpty()) {
            all.add(owner(place) + ": " + join(statements));
        }
        return all.isEmpty() ? "the end of the file" : join(all);
    }

    /** The words that start a statement of the block around a place, or a declaration; the others go on with one. */
    private Set<String> statements(Place place) {
        if (place.expected().stream().anyMatch(step -> step.terminal() == null)) {
            return new LinkedHashSet<>(declarations);
        }
        Set<String> words = new LinkedHashSet<>();
        for (Step closing : place.expected()) {
            if ("}".equals(closing.keyword()) && closing.terminal().eContainer() instanceof Group block) {
                block.getElements().stream()
                        .filter(each -> each instanceof Keyword keyword && keyword.getValue().equals("{"))
                        .map(each -> automaton.following(List.of(new Step(each, closing.frame(), null))))
                        .forEach(inside -> inside.forEach(step -> words.add(step.keyword())));
            }
        }
        words.removeIf(Objects::isNull);
        return words;
    }

    private static String owner(Place place) {
        if (place.expected().stream().anyMatch(step -> step.terminal() == null)) {
            return "a declaration";
        }
        return place.expected().stream().filter(step -> "}".equals(step.keyword())).findFirst()
                .map(step -> GrammarUtil.containingRule(step.terminal()))
                .map(rule -> "a statement of this " + label((ParserRule) rule)).orElse("one");
    }

    private static String label(ParserRule rule) {
        List<String> words = new ArrayList<>();
        for (Keyword each : GrammarUtil.containedKeywords(rule)) {
            if (each.getValue().equals("{") || GrammarUtil.containingAssignment(each) != null) {
                break;
            }
            words.add(each.getValue());
            if (!words.get(0).equals("driver")) {
                break;
            }
        }
        String name = rule.getName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
        return words.isEmpty() || Set.of("at", "map", "parameters").contains(words.get(0)) ? name
                : String.join(" ", words);
    }

    private List<String> words(Place place) {
        Collection<String> words = new LinkedHashSet<>();
        for (Step step : place.expected()) {
            if (step.concept() == null && step.keyword() != null && Character.isLetter(step.keyword().charAt(0))) {
                words.add(step.keyword());
            }
        }
        if (place.expected().stream().anyMatch(step -> step.terminal() == null)) {
            words.retainAll(declarations);
        }
        return List.copyOf(words);
    }

    private static String name(Token token) {
        return switch (token.kind()) {
            case END -> "the end of the file";
            case STRING -> "the text " + token.text();
            default -> "'" + token.text() + "'";
        };
    }

    /** The keyword that a word was probably meant to be. */
    Optional<String> meant(Place place, Token found) {
        return found.isWord() ? Spelling.closest(found.text(), words(place)) : Optional.empty();
    }

    private static String join(Collection<String> parts) {
        List<String> all = parts.stream().filter(Objects::nonNull).toList();
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }
}
