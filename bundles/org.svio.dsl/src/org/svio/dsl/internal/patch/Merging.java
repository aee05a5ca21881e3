package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.model.Document;

/** One merge of a changed model into a live one. */
public final class Merging {

    private final Document live;
    private final Document changed;
    private final Pairing counterparts;
    private final List<EObject> all = new ArrayList<>();

    /** Finds out which element is which. */
    public Merging(Document live, Document changed) {
        this.live = live;
        this.changed = changed;
        EcoreUtil.resolveAll(changed); // names cannot be looked up once elements have moved
        this.counterparts = Likeness.pair(changed, live, Map.of());
    }

    /** Changes the live model. */
    public void merge() {
        all.add(changed);
        changed.eAllContents().forEachRemaining(all::add);
        contents(changed, live);
        for (EObject each : all) {
            EObject target = counterparts.before(each);
            attributes(each, target == null ? each : target);
            references(each, target == null ? each : target);
        }
    }

    private void contents(EObject from, EObject to) {
        for (EReference reference : from.eClass().getEAllContainments()) {
            List<EObject> wanted = List.copyOf(Contents.of(from, reference));
            List<EObject> result = new ArrayList<>();
            for (EObject each : wanted) {
                EObject known = counterparts.before(each);
                result.add(known == null ? each : known);
            }
            if (reference.isMany()) {
                arrange(Contents.of(to, reference), result);
            } else if (to.eGet(reference) != (result.isEmpty() ? null : result.get(0))) {
                to.eSet(reference, result.isEmpty() ? null : result.get(0));
            }
            for (EObject each : wanted) {
                EObject known = counterparts.before(each);
                contents(each, known == null ? each : known);
            }
        }
    }

    /** Brings a list into shape by removing, adding and moving only what differs. */
    private static void arrange(List<EObject> list, List<EObject> wanted) {
        if (list.equals(wanted)) {
            return;
        }
        List<EObject> gone = new ArrayList<>(list);
        gone.removeAll(wanted);
        list.removeAll(gone);
        EList<EObject> ordered = (EList<EObject>) list;
        for (int i = 0; i < wanted.size(); i++) {
            EObject each = wanted.get(i);
            if (i >= ordered.size() || ordered.get(i) != each) {
                if (ordered.contains(each)) {
                    ordered.move(i, each);
                } else {
                    ordered.add(i, each);
                }
            }
        }
    }

    private static void attributes(EObject from, EObject to) {
        if (from == to) {
            return;
        }
        for (EAttribute attribute : from.eClass().getEAllAttributes()) {
            if (!Contents.isComment(attribute) && !Objects.equals(from.eGet(attribute), to.eGet(attribute))) {
                if (from.eIsSet(attribute)) {
                    to.eSet(attribute, from.eGet(attribute));
                } else {
                    to.eUnset(attribute);
                }
            }
        }
    }

    private void references(EObject from, EObject to) {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            List<EObject> wanted = new ArrayList<>();
            for (EObject each : Contents.of(from, reference)) {
                EObject known = counterparts.before(each);
                wanted.add(known != null ? known : each.eIsProxy() ? unknown(each) : each);
            }
            if (!Contents.of(to, reference).equals(wanted)) {
                if (reference.isMany()) {
                    to.eSet(reference, wanted);
                } else {
                    to.eSet(reference, wanted.isEmpty() ? null : wanted.get(0));
                }
            }
        }
    }

    /** A name that means nothing: a proxy that never resolves, since those of another reading mean its own places. */
    private EObject unknown(EObject proxy) {
        InternalEObject unknown = (InternalEObject) EcoreUtil.create(proxy.eClass());
        unknown.eSetProxyURI(live.eResource().getURI().appendFragment("(unknown)"));
        return unknown;
    }
}
