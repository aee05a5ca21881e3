package org.svio.dsl.internal.patch;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Document;

/**
 * A text with the model it stood for.
 *
 * @param text the text
 * @param document the model as the text has it; never edited
 * @param passages where each of its elements stands; inner nodes of expressions stand nowhere
 */
record Shadow(String text, Document document, Map<EObject, Passage> passages) {

    Passage passage(EObject element) {
        return passages.get(element);
    }
}
