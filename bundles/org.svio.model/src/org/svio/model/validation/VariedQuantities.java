package org.svio.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Declaration;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.NamedElement;
import org.svio.model.Parameter;
import org.svio.model.Value;
import org.svio.model.ValueReference;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/**
 * The quantities of what an experiment uses - platform, types, mappings, data paths, costs - that depend on certain
 * parameters: as declared they lie in their ranges, with other values they may not. Only sound models can be asked.
 */
public final class VariedQuantities {

    private final List<Expression> dependent = new ArrayList<>();
    private final Set<Value> parameters = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Value, Boolean> answers = new IdentityHashMap<>();
    private final Set<Environment> sound = new HashSet<>();

    private VariedQuantities(Collection<? extends Value> parameters) {
        this.parameters.addAll(parameters);
    }

    /** Finds the quantities that depend on any of the parameters, directly or through others. */
    public static VariedQuantities of(Experiment experiment, Collection<? extends Value> parameters) {
        VariedQuantities quantities = new VariedQuantities(parameters);
        if (!parameters.isEmpty()) {
            for (EObject declaration : used(experiment)) {
                declaration.eAllContents().forEachRemaining(quantities::consider);
            }
        }
        return quantities;
    }

    /** The experiment and every declaration it refers to, directly or not, in order of first mention. */
    private static Collection<EObject> used(Experiment experiment) {
        Map<EObject, EObject> found = new LinkedHashMap<>(Map.of(experiment, experiment));
        Deque<EObject> open = new ArrayDeque<>(found.keySet());
        while (!open.isEmpty()) {
            open.remove().eAllContents().forEachRemaining(element -> {
                for (EObject target : element.eCrossReferences()) {
                    EObject declaration = declarationOf(target);
                    if (declaration != null && found.putIfAbsent(declaration, declaration) == null) {
                        open.add(declaration);
                    }
                }
            });
        }
        return found.keySet();
    }

    private static EObject declarationOf(EObject target) {
        EObject element = target;
        while (element != null && !(element instanceof Declaration)) {
            element = element.eContainer();
        }
        return element;
    }

    private void consider(EObject object) {
        if (object instanceof Expression expression && !(object.eContainer() instanceof Expression)
                && Properties.of(object.eContainmentFeature()) != null && Resolved.wholly(expression)
                && dependsOnThem(expression)) {
            dependent.add(expression);
        }
    }

    private boolean dependsOnThem(EObject element) {
        if (element instanceof ValueReference reference && reference.getValue() instanceof Value value) {
            return depends(value);
        }
        return element.eContents().stream().anyMatch(this::dependsOnThem);
    }

    private boolean depends(Value value) {
        if (parameters.contains(value)) {
            return true;
        }
        Boolean known = answers.putIfAbsent(value, false); // also ends a definition in a circle
        if (known == null && value instanceof Parameter) {
            answers.put(value, dependsOnThem(value));
        }
        return answers.get(value);
    }

    /**
     * Says what is wrong with a quantity where these values are given, though nothing is as it is declared.
     *
     * @return what is out of its range, with the place where it is; empty where all is well
     */
    public Optional<ModelException> complaint(Environment point) {
        Map<Value, Double> given = new LinkedHashMap<>();
        point.bindings().forEach((value, number) -> {
            if (parameters.contains(value)) {
                given.put(value, number);
            }
        });
        if (dependent.isEmpty() || !sound.add(new Environment(given))) {
            return Optional.empty();
        }
        Evaluator there = new Evaluator(point);
        for (Expression expression : dependent) {
            String complaint = complaint(expression, there);
            if (complaint != null && complaint(expression, new Evaluator(asDeclared(point))) == null) {
                sound.remove(new Environment(given));
                return Optional.of(new ModelException(expression, owner(expression) + complaint));
            }
        }
        return Optional.empty();
    }

    /** Without the parameters in question; variations keep their values. */
    private Environment asDeclared(Environment point) {
        Map<Value, Double> rest = new LinkedHashMap<>(point.bindings());
        rest.keySet().removeIf(Parameter.class::isInstance);
        return new Environment(rest);
    }

    private static String complaint(Expression expression, Evaluator evaluator) {
        try {
            return QuantityRules.complaint(expression, Properties.of(expression.eContainmentFeature()), evaluator);
        } catch (ModelException mistake) {
            return mistake.getMessage();
        }
    }

    private static String owner(Expression expression) {
        EObject container = expression.eContainer();
        while (container != null && !(container instanceof NamedElement named && named.getName() != null)) {
            container = container.eContainer();
        }
        return container == null ? "" : ((NamedElement) container).getName() + ": ";
    }
}
