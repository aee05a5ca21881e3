package org.svio.design;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Views as Sirius has them, as far as the services look at them: an element each, one in another, edges with ends. */
final class Pictured {

    private static final EClass VIEW = EcoreFactory.eINSTANCE.createEClass();
    private static final EReference TARGET = reference("target", false, 1);
    private static final EReference PARTS = reference("parts", true, -1);
    private static final EReference SOURCE_NODE = reference("sourceNode", false, 1);
    private static final EReference TARGET_NODE = reference("targetNode", false, 1);

    static {
        EPackage pictures = EcoreFactory.eINSTANCE.createEPackage();
        pictures.setName("pictures");
        pictures.setNsURI("http://svio.org/test/pictures");
        VIEW.setName("View");
        pictures.getEClassifiers().add(VIEW);
    }

    private Pictured() {
    }

    private static EReference reference(String name, boolean containment, int upper) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setContainment(containment);
        reference.setUpperBound(upper);
        reference.setEType(EcorePackage.Literals.EOBJECT);
        VIEW.getEStructuralFeatures().add(reference);
        return reference;
    }

    /** A diagram about an element. */
    static EObject of(EObject element) {
        EObject view = EcoreUtil.create(VIEW);
        view.eSet(TARGET, element);
        return view;
    }

    /** A view of an element inside other ones, outermost first. */
    static EObject of(EObject diagram, EObject... elements) {
        EObject view = diagram;
        for (EObject element : elements) {
            EObject inner = of(element);
            @SuppressWarnings("unchecked")
            var parts = (List<EObject>) view.eGet(PARTS);
            parts.add(inner);
            view = inner;
        }
        return view;
    }

    /** An edge between two views. */
    static EObject edge(EObject source, EObject target) {
        EObject edge = EcoreUtil.create(VIEW);
        edge.eSet(SOURCE_NODE, source);
        edge.eSet(TARGET_NODE, target);
        return edge;
    }
}
