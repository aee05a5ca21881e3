package org.svio.model.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.ElementReference;
import org.svio.model.NamedElement;
import org.svio.model.PathSegment;
import org.svio.model.Selector;
import org.svio.model.Work;
import org.svio.model.expression.ExpressionText;

/** Model elements in the words of messages. */
final class Words {

    private Words() {
    }

    /** Returns kind and name, such as "guest g". */
    static String describe(EObject object) {
        String name = switch (object) {
            case NamedElement element -> element.getName();
            case Work work -> work.getName();
            default -> null;
        };
        return kind(object.eClass()) + (name == null ? "" : " " + name);
    }

    /** Returns the name of a kind in lower case, with spaces: "virtual interface". */
    static String kind(EClass kind) {
        return switch (kind.getName()) {
            case "Nic" -> "nic";
            case "DataPath" -> "data path";
            default -> kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        };
    }

    /** Returns the kind with its article. */
    static String aKind(EClass kind) {
        String name = kind(kind);
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** Returns a path as it is written. */
    static String path(ElementReference reference) {
        return reference.getSegments().stream().map(Words::step).collect(Collectors.joining("."));
    }

    /** Returns the path up to a step as it is written, without the step's own selector. */
    static String pathTo(PathSegment segment) {
        if (!(segment.eContainer() instanceof ElementReference reference)) {
            return segment.getElement().getName();
        }
        StringBuilder path = new StringBuilder();
        for (PathSegment step : reference.getSegments()) {
            if (step == segment) {
                return path + step.getElement().getName();
            }
            path.append(step(step)).append('.');
        }
        return path.toString();
    }

    /** Returns a choice of kinds with their articles, in a fixed order: "a bus", "a nic or a port". */
    static String oneOf(Set<EClass> kinds) {
        return kinds.stream().sorted(Comparator.comparingInt(EClass::getClassifierID)).map(Words::aKind)
                .collect(Collectors.joining(" or "));
    }

    private static String step(PathSegment segment) {
        String name = segment.getElement() == null ? "?" : segment.getElement().getName();
        return name + (segment.getSelector() == null ? "" : "[" + selector(segment.getSelector()) + "]");
    }

    private static String selector(Selector selector) {
        if (selector.isAll()) {
            return "*";
        }
        return ExpressionText.of(selector.getFirst())
                + (selector.getLast() == null ? "" : ".." + ExpressionText.of(selector.getLast()));
    }
}
