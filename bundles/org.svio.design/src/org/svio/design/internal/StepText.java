package org.svio.design.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Deliver;
import org.svio.model.Expression;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.MoveKind;
import org.svio.model.NamedElement;
import org.svio.model.Parameter;
import org.svio.model.Provenance;
import org.svio.model.Put;
import org.svio.model.Raise;
import org.svio.model.Step;
import org.svio.model.Transmit;
import org.svio.model.ValueReference;
import org.svio.model.Work;
import org.svio.model.expression.ExpressionText;

/** Steps of a data path in the words of the language, and the labels of their costs. */
public final class StepText {

    private static final int DEEPEST = 50;

    private StepText() {
    }

    /** What a step does, without the word that says it does. */
    public static String of(Step step) {
        return switch (step) {
            case Work work -> work.getName() + "  " + text(work.getCost()) + (work.isDemultiplexes()
                    ? "  by destination" : "") + (work.isPerBatch() ? "  per batch" : "")
                    + (work.isExits() ? "  exits" : "");
            case MemoryAccess access -> "accesses " + name(access.getMemory())
                    + (access.getCount() == null ? "" : "  " + text(access.getCount()) + " times");
            case Move move -> verb(move.getKind()) + " " + (move.getAmount() == null ? "packet"
                    : text(move.getAmount())) + " over " + name(move.getBus());
            case Put put -> "puts into " + name(put.getQueue());
            case Raise raise -> "signals " + name(raise.getSignal());
            case Transmit transmit -> "transmits";
            case Deliver deliver -> "delivers";
            default -> step.eClass().getName();
        };
    }

    private static String verb(MoveKind kind) {
        return switch (kind) {
            case WRITE -> "writes";
            case READ -> "reads";
            case TRANSFER -> "transfers";
        };
    }

    /** An expression as the language writes it; a question mark where there is none. */
    public static String text(Expression expression) {
        return expression == null ? "?" : ExpressionText.of(expression);
    }

    /** The name of an element; a question mark where there is none. */
    public static String name(NamedElement element) {
        return element == null || element.getName() == null ? "?" : element.getName();
    }

    /** The quantity that a step costs; null where it has none of its own. */
    public static Expression cost(Step step) {
        return switch (step) {
            case Work work -> work.getCost();
            case MemoryAccess access -> access.getCount();
            case Move move -> move.getAmount();
            default -> null;
        };
    }

    /** Where the parameters of an expression come from, those of the parameters they name included. */
    public static Set<Provenance> provenance(Expression expression) {
        Set<Provenance> found = EnumSet.noneOf(Provenance.class);
        collect(expression, found, 0);
        return found;
    }

    private static void collect(Expression expression, Set<Provenance> found, int depth) {
        if (expression == null || depth > DEEPEST) {
            return;
        }
        all(expression).filter(ValueReference.class::isInstance).map(each -> ((ValueReference) each).getValue())
                .filter(Parameter.class::isInstance).map(Parameter.class::cast).forEach(parameter -> {
                    if (parameter.getProvenance() != Provenance.UNLABELLED) {
                        found.add(parameter.getProvenance());
                    } else {
                        collect(parameter.getValue(), found, depth + 1);
                    }
                });
    }

    private static Stream<EObject> all(EObject root) {
        Iterable<EObject> contents = root::eAllContents;
        return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false));
    }
}
