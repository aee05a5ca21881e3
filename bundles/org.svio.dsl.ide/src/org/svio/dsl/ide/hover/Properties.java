package org.svio.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.Component;
import org.svio.model.Expression;
import org.svio.model.IndexRange;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.expression.ExpressionText;

/** The quantities of a component, its own and those it has from its type. */
final class Properties {

    private static final int DEEPEST = 16; // types may by mistake be their own types

    private Properties() {
    }

    static List<String> lines(Component component) {
        List<String> lines = new ArrayList<>();
        if (component.getRange() != null) {
            lines.add(Html.escaped("a vector " + range(component.getRange())));
        }
        for (EReference feature : component.eClass().getEAllReferences()) {
            if (feature.getEReferenceType() == Literals.EXPRESSION) {
                line(component, feature, lines);
            }
        }
        if (component.getType() != null && component.getType().getName() != null) {
            lines.add("of type " + Html.escaped(component.getType().getName()));
        }
        return lines;
    }

    private static void line(Component component, EReference feature, List<String> lines) {
        Component holder = component;
        for (int depth = 0; holder != null && depth < DEEPEST; depth++) {
            if (feature.getEContainingClass().isInstance(holder)
                    && holder.eGet(feature) instanceof Expression expression) {
                lines.add(words(feature.getName()) + " " + Amount.line(expression)
                        + (holder == component ? "" : Html.escaped("  (from " + holder.getName() + ")")));
                return;
            }
            holder = holder.getType();
        }
    }

    private static String range(IndexRange range) {
        return "[" + ExpressionText.of(range.getFirst())
                + (range.getLast() == null ? "" : ".." + ExpressionText.of(range.getLast())) + "]";
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
