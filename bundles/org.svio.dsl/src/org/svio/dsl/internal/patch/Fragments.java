package org.svio.dsl.internal.patch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.ElementReference;
import org.svio.model.Import;
import org.svio.model.NamedElement;
import org.svio.model.PathSegment;
import org.svio.model.Placement;
import org.svio.model.Role;
import org.svio.model.RoleBinding;
import org.svio.model.Segment;
import org.svio.model.TypeDefinition;
import org.svio.model.Work;
import org.svio.model.expression.ExpressionText;

/**
 * Addresses of elements that survive edits of the text: the names from the outside in, such as {@code small.alpha.g}.
 * An element without a name has a label made of what it is about in parentheses; of equal ones among siblings the
 * second ends in {@code ~2}, and so on.
 */
final class Fragments {

    private static final String ROOT = "(file)";

    private final Map<EObject, String> byElement = new IdentityHashMap<>();
    private final Map<String, EObject> byFragment = new HashMap<>();

    /** The addresses of all elements below some roots. */
    Fragments(List<EObject> roots) {
        for (EObject root : roots) {
            put(root, ROOT);
            children(root, "");
        }
    }

    String of(EObject element) {
        return byElement.get(element);
    }

    EObject find(String fragment) {
        return byFragment.get(fragment);
    }

    private void put(EObject element, String fragment) {
        byElement.put(element, fragment);
        byFragment.putIfAbsent(fragment, element);
    }

    private void children(EObject parent, String prefix) {
        Map<String, Integer> counts = new HashMap<>();
        for (EObject each : parent.eContents()) {
            String label = label(each);
            int count = counts.merge(label, 1, Integer::sum);
            String fragment = prefix + label + (count > 1 ? "~" + count : "");
            put(each, fragment);
            children(each, fragment + ".");
        }
    }

    private static String label(EObject element) {
        String name = element instanceof NamedElement named ? named.getName() : null;
        return name != null ? encoded(name) : "(" + encoded(subject(element)) + ")";
    }

    private static String subject(EObject element) {
        String kind = element.eContainingFeature() == null ? "" : element.eContainingFeature().getName();
        String about = switch (element) {
            case TypeDefinition type when type.getComponent() != null -> type.getComponent().eClass().getName() + " "
                    + type.getComponent().getName();
            case Import statement -> statement.getImportURI();
            case Placement line when line.getVifs() != null -> path(line.getVifs());
            case RoleBinding binding -> name(binding.getRole());
            case Segment segment -> name(segment.getRole());
            case Work work -> work.getName();
            default -> null;
        };
        return about == null ? kind : kind + " " + about;
    }

    private static String name(Role role) {
        return role == null || role.eIsProxy() ? null : role.getName();
    }

    private static String path(ElementReference path) {
        return path.getSegments().stream().map(Fragments::step).collect(Collectors.joining("."));
    }

    private static String step(PathSegment step) {
        String name = step.getElement() == null || step.getElement().eIsProxy() ? "?" : step.getElement().getName();
        if (step.getSelector() == null) {
            return name;
        }
        return name + "[" + (step.getSelector().isAll() ? "*" : ExpressionText.of(step.getSelector().getFirst())
                + (step.getSelector().getLast() == null ? ""
                        : ".." + ExpressionText.of(step.getSelector().getLast()))) + "]";
    }

    /** A label in which nothing but letters, digits and {@code _} stands for itself. */
    private static String encoded(String label) {
        StringBuilder text = new StringBuilder();
        for (byte each : label.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9'
                    || each == '_';
            text.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each & 0xff));
        }
        return text.toString();
    }
}
