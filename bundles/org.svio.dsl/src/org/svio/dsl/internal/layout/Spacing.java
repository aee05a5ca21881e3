package org.svio.dsl.internal.layout;

import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** The spaces between two tokens of one line. */
final class Spacing {

    private static final Set<String> CLOSE_TO_BOTH = Set.of(".", "..");
    private static final Set<String> CLOSE_TO_PREVIOUS = Set.of(",", ")", "]");
    private static final Set<String> CLOSE_TO_NEXT = Set.of("(", "[");
    private static final Set<String> INDEXED = Set.of("IndexRange", "PathSegment");
    private static final Set<String> CALLS = Set.of("Call", "MetricChoice");

    private Spacing() {
    }

    /** Spaces between a token and the next where no statement starts. */
    static int between(ISemanticRegion previous, ISemanticRegion next) {
        String left = previous.getText();
        String right = next.getText();
        if (CLOSE_TO_BOTH.contains(left) || CLOSE_TO_BOTH.contains(right) || CLOSE_TO_PREVIOUS.contains(right)
                || CLOSE_TO_NEXT.contains(left)) {
            return 0;
        }
        if (right.equals("[") && INDEXED.contains(rule(next)) || right.equals("(") && CALLS.contains(rule(next))) {
            return 0;
        }
        return left.equals("-") && rule(previous).equals("Factor") ? 0 : 1;
    }

    private static String rule(ISemanticRegion token) {
        AbstractRule rule = GrammarUtil.containingRule(token.getGrammarElement());
        return rule == null ? "" : rule.getName();
    }
}
