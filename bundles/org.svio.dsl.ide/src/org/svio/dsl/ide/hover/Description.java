package org.svio.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.svio.dsl.ide.structure.OutlineText;
import org.svio.model.Component;
import org.svio.model.Expression;
import org.svio.model.NamedElement;
import org.svio.model.Parameter;
import org.svio.model.Provenance;
import org.svio.model.ValueVariation;
import org.svio.model.Work;

/** What an element is, as a few lines of HTML that any simple viewer can show. */
public final class Description {

    private Description() {
    }

    /** The kind and name of an element, its value with label and source, its properties, and what such a thing is. */
    public static String of(EObject element) {
        List<String> lines = new ArrayList<>();
        lines.add("<b>" + Html.escaped(title(element)) + "</b>");
        value(element, lines);
        if (element instanceof Component component) {
            lines.addAll(Properties.lines(component));
        }
        String documentation = Documentation.of(element.eClass());
        if (!documentation.isEmpty()) {
            lines.add(Html.escaped(documentation));
        }
        return String.join("<br>", lines);
    }

    private static String title(EObject element) {
        String name = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
        return (OutlineText.words(element) + " " + qualified(element, name)).strip();
    }

    /** The name below the names of the elements around it that are components or groups of parameters. */
    private static String qualified(EObject element, String name) {
        EObject owner = element.eContainer();
        boolean part = element instanceof Parameter || element instanceof Component && owner instanceof Component;
        return part && owner instanceof NamedElement named && named.getName() != null
                ? qualified(owner, named.getName()) + "." + name : name;
    }

    private static void value(EObject element, List<String> lines) {
        Expression expression = switch (element) {
            case Parameter parameter -> parameter.getValue();
            case Work work -> work.getCost();
            default -> null;
        };
        if (expression != null) {
            lines.add(Amount.line(expression));
        }
        if (element instanceof Parameter parameter && parameter.getProvenance() != Provenance.UNLABELLED) {
            String source = parameter.getSource() == null ? "" : ": " + parameter.getSource();
            lines.add(Html.escaped(parameter.getProvenance().getLiteral() + source));
        }
        if (element instanceof ValueVariation variation && variation.getParameter() != null) {
            lines.add("varies " + Html.escaped(variation.getParameter().getName()));
        }
    }
}
