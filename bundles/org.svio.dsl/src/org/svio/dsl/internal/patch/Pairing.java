package org.svio.dsl.internal.patch;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Which element of an edited model is which of the model before. */
final class Pairing {

    private final Map<EObject, EObject> before = new IdentityHashMap<>();
    private final Map<EObject, EObject> live = new IdentityHashMap<>();

    void pair(EObject liveOne, EObject shadowOne) {
        before.put(liveOne, shadowOne);
        live.put(shadowOne, liveOne);
    }

    /** What an element was before, or null. */
    EObject before(EObject liveOne) {
        return before.get(liveOne);
    }

    /** What an element of the model before is now, or null. */
    EObject live(EObject shadowOne) {
        return live.get(shadowOne);
    }

    /** Whether references mean the same element, one of this model or of another file. */
    boolean same(EObject liveTarget, EObject shadowTarget) {
        return liveTarget == shadowTarget || liveTarget != null && before.get(liveTarget) == shadowTarget;
    }

    /** What each element was before. */
    Map<EObject, EObject> known() {
        return before;
    }
}
