package org.svio.design;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Creation;
import org.svio.design.internal.Erasure;
import org.svio.design.internal.Refusal;
import org.svio.model.Bus;
import org.svio.model.Component;
import org.svio.model.Expression;
import org.svio.model.IndexRange;
import org.svio.model.Memory;
import org.svio.model.NamedElement;
import org.svio.model.Peer;
import org.svio.model.Port;
import org.svio.model.Processor;
import org.svio.model.Quantity;
import org.svio.model.Switch;
import org.svio.model.SvioPackage;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;

/** Components in diagrams: what is shown of them, and how they are made, named and deleted. */
public final class PlatformServices {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";

    /** The components at the top of a platform, or the parts of a component, inherited ones first. */
    public List<Component> shownParts(EObject self) {
        try {
            return Containment.parts(self);
        } catch (ModelException cyclic) {
            return List.of();
        }
    }

    /** The name with the range of a vector and the type, such as {@code g[1..8]} or {@code sv : IXP2400}. */
    String componentName(Component self) {
        String type = self.getType() == null ? "" : " : " + self.getType().getName();
        return self.getName() + range(self.getRange()) + type;
    }

    /** The indices of a vector in brackets; empty for a single component. */
    static String range(IndexRange range) {
        if (range == null) {
            return "";
        } else if (range.getLast() != null) {
            return "[" + ExpressionText.of(range.getFirst()) + ".." + ExpressionText.of(range.getLast()) + "]";
        } else if (range.getFirst() instanceof Quantity count) {
            return "[0.." + ExpressionText.of(count.getNumber() - 1) + "]";
        }
        return "[" + ExpressionText.of(range.getFirst()) + "]";
    }

    /** The name, and below it the figures that matter most. */
    public String componentLabel(Component self) {
        String figures = componentFigures(self);
        return figures.isEmpty() ? componentName(self) : componentName(self) + "\n" + figures;
    }

    /** The name and the figures on one line. */
    public String componentTitle(Component self) {
        return componentLabel(self).replace("\n", ", ");
    }

    /** The figures that matter most, its own or inherited; empty where there are none. */
    String componentFigures(Component self) {
        StringJoiner figures = new StringJoiner(", ");
        for (Component each = self; each != null && figures.length() == 0; each = each.getType()) {
            for (Expression figure : figures(each)) {
                if (figure != null) {
                    figures.add(ExpressionText.of(figure));
                }
            }
            if (each.getType() == self) {
                break;
            }
        }
        return figures.toString();
    }

    private static Expression[] figures(Component component) {
        return switch (component) {
            case Processor processor -> new Expression[] {processor.getClock()};
            case Bus bus -> new Expression[] {bus.getWidth(), bus.getClock()};
            case Memory memory -> new Expression[] {memory.getLatency()};
            case Port port -> new Expression[] {port.getRate()};
            case Switch lan -> new Expression[] {lan.getRate(), lan.getLatency()};
            case Peer peer -> new Expression[] {peer.getRate()};
            default -> new Expression[0];
        };
    }

    /** The kind in words, the name and where it is declared. */
    public String componentTooltip(Component self) {
        String kind = self.eClass().getName().replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        EObject owner = self.eContainer();
        String inherited = Creation.isEditable(self) ? "" : "\nfrom the library, which cannot be changed";
        return kind + " " + componentName(self) + (owner instanceof NamedElement named
                ? "\ndeclared in " + named.getName() : "") + inherited;
    }

    /** Whether a component of a kind may be added. */
    public boolean mayHold(EObject self, String kind) {
        return Creation.isEditable(self) && Containment.allows(self, kind(kind));
    }

    private static EClass kind(String name) {
        return (EClass) SvioPackage.eINSTANCE.getEClassifier(name);
    }

    /** Adds a component of a kind and returns it. */
    public Component addPart(EObject self, String kind) {
        return Creation.add(self, kind(kind));
    }

    /** Names an element; every reference to it changes along. */
    public NamedElement rename(NamedElement self, String name) {
        String wanted = name == null ? "" : name.strip();
        Creation.requireEditable(self);
        if (wanted.equals(self.getName())) {
            return self;
        }
        if (!wanted.matches(NAME)) {
            throw new Refusal("\"" + wanted + "\" is no name: a name starts with a letter or _ and goes on with"
                    + " letters, digits and _");
        }
        for (EObject sibling : siblings(self)) {
            if (sibling != self && sibling instanceof NamedElement named && wanted.equals(named.getName())) {
                throw new Refusal("there is another " + wanted + " here; names are unique among siblings");
            }
        }
        self.setName(wanted);
        return self;
    }

    private static List<? extends EObject> siblings(NamedElement element) {
        return element.eContainer() == null ? List.of() : element.eContainer().eContents();
    }

    /** Whether an element may be changed: what ships with the tool may not. */
    public boolean isEditable(EObject self) {
        return Creation.isEditable(self);
    }

    /** Deletes an element with everything that cannot be without it. */
    public void erase(EObject self) {
        Erasure.of(self);
    }
}
