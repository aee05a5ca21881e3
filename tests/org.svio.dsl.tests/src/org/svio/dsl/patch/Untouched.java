package org.svio.dsl.patch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.model.Document;
import org.svio.model.Expression;
import org.svio.model.NamedElement;

/** Which elements of a model an edit leaves alone, and where these stand in the text. */
final class Untouched {

    /**
     * An element as it was before the edit.
     *
     * @param words what it and its parts say
     * @param start where it starts in the text
     */
    private record Before(String words, EObject container, List<EObject> siblings, int start, int end) {
    }

    private final Map<EObject, Before> before = new IdentityHashMap<>();

    /** Looks at a model before an edit, and at a fresh reading of its text. */
    Untouched(Document live, Document read) {
        live.eAllContents().forEachRemaining(each -> {
            if (!(each.eContainer() instanceof Expression)) {
                String path = EcoreUtil.getRelativeURIFragmentPath(live, each);
                ICompositeNode node = NodeModelUtils.findActualNodeFor(EcoreUtil.getEObject(read, path));
                before.put(each, new Before(words(each), each.eContainer(), siblings(each), node.getOffset(),
                        node.getEndOffset()));
            }
        });
    }

    private static List<EObject> siblings(EObject element) {
        Object siblings = element.eContainer() == null ? null
                : element.eContainer().eGet(element.eContainingFeature());
        List<EObject> list = new ArrayList<>();
        if (siblings instanceof List<?> all) {
            all.forEach(each -> list.add((EObject) each));
        }
        return list;
    }

    /** The edits that change the text of an element that says what it said and stands where it stood. */
    List<TextEdit> wrong(TextPatch patch) {
        List<TextEdit> wrong = new ArrayList<>();
        before.forEach((element, was) -> {
            List<TextEdit> inside = patch.edits().stream().filter(edit -> isInside(edit, was)).toList();
            if (!inside.isEmpty() && isInPlace(element) && words(element).equals(was.words())) {
                wrong.addAll(inside);
            }
        });
        return wrong;
    }

    private static boolean isInside(TextEdit edit, Before was) {
        return edit.length() == 0 ? edit.offset() > was.start() && edit.offset() < was.end()
                : edit.offset() < was.end() && edit.end() > was.start();
    }

    /** Whether an element and all around it are where they were, among siblings in the same order. */
    private boolean isInPlace(EObject element) {
        Before was = before.get(element);
        return was == null ? element instanceof Document
                : element.eContainer() == was.container() && !isReordered(element, was)
                        && isInPlace(element.eContainer());
    }

    private static boolean isReordered(EObject element, Before was) {
        List<EObject> now = siblings(element);
        List<EObject> kept = new ArrayList<>(was.siblings());
        kept.retainAll(now);
        List<EObject> present = new ArrayList<>(now);
        present.retainAll(was.siblings());
        return !kept.equals(present);
    }

    private static String words(EObject element) {
        StringBuilder words = new StringBuilder(element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature);
            words.append(' ').append(feature.getName()).append('=');
            if (!(feature instanceof EReference reference)) {
                words.append(value);
            } else if (!reference.isContainer()) {
                List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                values.forEach(each -> words.append('<').append(reference.isContainment() ? words((EObject) each)
                        : name((EObject) each)).append('>'));
            }
        }
        return words.toString();
    }

    private static String name(EObject target) {
        String name = target instanceof NamedElement named ? named.getName() : "?";
        return target.eContainer() instanceof NamedElement owner ? owner.getName() + "." + name : name;
    }
}
