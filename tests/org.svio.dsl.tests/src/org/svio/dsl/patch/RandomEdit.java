package org.svio.dsl.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.model.Document;
import org.svio.model.Expression;
import org.svio.model.MappingVariation;
import org.svio.model.NamedElement;
import org.svio.model.Operator;
import org.svio.model.Quantity;
import org.svio.model.SvioFactory;
import org.svio.model.SvioPackage;

/** Any edit that an editor of the model might make, sensible or not. */
final class RandomEdit {

    private static final List<String> NAMES = List.of("fresh", "s", "guest", "Z_9", "every", "two words", "size");
    private static final List<String> TEXTS = List.of("plain", "a \"quoted\" \\ one", "Zürich // no comment", "");
    private static final List<String> UNITS = List.of("us", "Gbit/s", "cycles", "MiB");

    private final RandomGenerator random;
    private final Document document;
    private final List<EObject> all = new ArrayList<>();

    RandomEdit(RandomGenerator random, Document document) {
        this.random = random;
        this.document = document;
        document.eAllContents().forEachRemaining(all::add);
    }

    /** Makes one edit and says which; it may leave the model as it was. */
    String make() {
        EObject element = pick(all);
        return switch (random.nextInt(9)) {
            case 0 -> rename();
            case 1, 2 -> attribute(element);
            case 3 -> value(element);
            case 4 -> unset(element);
            case 5 -> delete(element);
            case 6 -> addLike(element);
            case 7 -> move(element);
            default -> retarget(element);
        };
    }

    private String rename() {
        List<EObject> named = all.stream().filter(NamedElement.class::isInstance).toList();
        NamedElement element = (NamedElement) pick(named);
        String name = pick(NAMES);
        String done = "rename " + element.getName() + " to " + name;
        element.setName(name);
        return done;
    }

    private String attribute(EObject element) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes().stream()
                .filter(each -> !each.isMany() && !each.getName().equals("name")).toList();
        if (attributes.isEmpty()) {
            return "nothing";
        }
        EAttribute attribute = pick(attributes);
        if (random.nextInt(5) == 0) {
            element.eUnset(attribute);
            return "unset " + attribute.getName();
        }
        element.eSet(attribute, value(attribute));
        return "set " + attribute.getName();
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEType() instanceof EEnum kinds) {
            return ((Enumerator) pick(kinds.getELiterals()).getInstance());
        }
        if (attribute.getEType() == EcorePackage.Literals.EBOOLEAN) {
            return random.nextBoolean();
        }
        if (attribute.getEType() == EcorePackage.Literals.EDOUBLE) {
            return random.nextBoolean() ? random.nextInt(100) : random.nextDouble() * 1e9;
        }
        return attribute == SvioPackage.Literals.QUANTITY__UNIT ? pick(UNITS) : pick(TEXTS);
    }

    private String value(EObject element) {
        List<EReference> references = element.eClass().getEAllContainments().stream()
                .filter(each -> !each.isMany() && each.getEType() == SvioPackage.Literals.EXPRESSION).toList();
        if (references.isEmpty()) {
            return "nothing";
        }
        EReference reference = pick(references);
        element.eSet(reference, expression(2));
        return "set " + reference.getName();
    }

    private Expression expression(int depth) {
        SvioFactory factory = SvioFactory.eINSTANCE;
        if (depth == 0 || random.nextInt(3) == 0) {
            Quantity quantity = factory.createQuantity();
            quantity.setNumber(random.nextInt(1, 100));
            quantity.setUnit(pick(UNITS));
            return quantity;
        }
        if (random.nextInt(4) == 0) {
            var negation = factory.createNegation();
            negation.setOperand(expression(depth - 1));
            return negation;
        }
        var operation = factory.createOperation();
        operation.setOperator(pick(Operator.VALUES));
        operation.setLeft(expression(depth - 1));
        operation.setRight(expression(depth - 1));
        return operation;
    }

    private String unset(EObject element) {
        List<EReference> set = element.eClass().getEAllReferences().stream()
                .filter(each -> !each.isContainer() && element.eIsSet(each)).toList();
        if (set.isEmpty()) {
            return "nothing";
        }
        EReference reference = pick(set);
        element.eUnset(reference);
        return "unset " + reference.getName() + " of " + element.eClass().getName();
    }

    private String delete(EObject element) {
        if (random.nextBoolean()) {
            EcoreUtil.remove(element);
        } else {
            EcoreUtil.delete(element, true);
        }
        return "delete " + element.eClass().getName();
    }

    /** Adds a copy of an element, under another name if it has one. */
    private String addLike(EObject element) {
        EStructuralFeature feature = element.eContainingFeature();
        if (!feature.isMany()) {
            return "nothing";
        }
        EObject copy = EcoreUtil.copy(element);
        if (copy instanceof NamedElement named && !(copy instanceof MappingVariation)) {
            named.setName("added" + random.nextInt(1000));
        }
        EList<EObject> list = list(element);
        list.add(random.nextInt(list.size() + 1), copy);
        return "add " + element.eClass().getName();
    }

    private String move(EObject element) {
        if (!element.eContainingFeature().isMany()) {
            return "nothing";
        }
        List<EObject> homes = all.stream().filter(each -> each.eClass() == element.eContainer().eClass()
                && !EcoreUtil.isAncestor(element, each)).toList();
        EObject home = homes.isEmpty() ? element.eContainer() : pick(homes);
        if (home == element.eContainer()) {
            EList<EObject> list = list(element);
            list.move(random.nextInt(list.size()), element);
            return "move " + element.eClass().getName();
        }
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) home.eGet(element.eContainingFeature());
        list.add(random.nextInt(list.size() + 1), element);
        return "move to another " + home.eClass().getName();
    }

    private String retarget(EObject element) {
        List<EReference> references = element.eClass().getEAllReferences().stream().filter(each ->
                !each.isContainment() && !each.isContainer() && !each.isMany() && element.eIsSet(each)).toList();
        if (references.isEmpty()) {
            return "nothing";
        }
        EReference reference = pick(references);
        EObject target = (EObject) element.eGet(reference);
        List<EObject> others = all.stream().filter(each -> each.eClass() == target.eClass()).toList();
        if (!others.isEmpty()) {
            element.eSet(reference, pick(others));
        }
        return "retarget " + reference.getName() + " of " + element.eClass().getName();
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject element) {
        return (EList<EObject>) element.eContainer().eGet(element.eContainingFeature());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Document document() {
        return document;
    }
}
