package org.svio.dsl.internal.syntax;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.AbstractElement;

/** The rule calls that lead to a place in the grammar; one object for each distinct chain of calls. */
final class Frame {

    /** The call, null for the start rule. */
    final AbstractElement call;
    final Frame outer;
    /** What may follow each element within this chain, found once. */
    final Map<AbstractElement, List<Step>> following = new IdentityHashMap<>();
    private final Map<AbstractElement, Frame> inner = new IdentityHashMap<>();

    Frame(AbstractElement call, Frame outer) {
        this.call = call;
        this.outer = outer;
    }

    Frame enter(AbstractElement ruleCall) {
        return inner.computeIfAbsent(ruleCall, each -> new Frame(each, this));
    }
}
