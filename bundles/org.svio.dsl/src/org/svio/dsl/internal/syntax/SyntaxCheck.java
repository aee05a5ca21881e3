package org.svio.dsl.internal.syntax;

import com.google.inject.Singleton;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.svio.dsl.services.SvioGrammarAccess;

/** Finds and repairs the mistakes of a text that the parser rejects. */
@Singleton
public final class SyntaxCheck {

    private final SvioGrammarAccess grammar;
    private Wording wording;
    private Set<String> keywords;
    private Automaton automaton;
    private final Transitions ahead; // one of its own, as it remembers what it has found
    private Set<String> words;

    @Inject
    SyntaxCheck(SvioGrammarAccess grammar) {
        this.grammar = grammar;
        this.ahead = new Transitions(new Automaton(grammar.getDocumentRule()));
    }

    /** The text with all its mistakes repaired. */
    public Repaired repair(String text) {
        if (automaton == null) {
            keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
            automaton = new Automaton(grammar.getDocumentRule());
            Set<String> declarations = new LinkedHashSet<>();
            for (AbstractRule each : GrammarUtil.allRules(grammar.getGrammar())) {
                if (isDeclaration(each)) {
                    declarations.add(GrammarUtil.containedKeywords(each).get(0).getValue());
                }
            }
            wording = new Wording(automaton, units(), declarations);
        }
        return new Recovery(automaton, new Scanner(text, keywords), wording).repair(text);
    }

    /** The beginning of a text, to ask what may follow; waits for no repair that goes on meanwhile. */
    public Beginning beginning(String text) {
        synchronized (ahead) {
            if (words == null) {
                words = GrammarUtil.getAllKeywords(grammar.getGrammar());
            }
            return new Beginning(ahead, new Scanner(text, words), text);
        }
    }

    private boolean isDeclaration(AbstractRule rule) {
        return GrammarUtil.containedRuleCalls(grammar.getDeclarationRule()).stream()
                .anyMatch(call -> call.getRule() == rule);
    }

    private Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        for (Keyword each : GrammarUtil.containedKeywords(grammar.getUnitSymbolRule())) {
            units.add(each.getValue());
        }
        return units;
    }
}
