package org.svio.model.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalDouble;
import org.svio.model.Value;
import org.svio.model.ValueVariation;

/**
 * The values that one point of an experiment gives to variables and parameters.
 *
 * @param bindings values in base units; model elements are compared by identity
 */
public record Environment(Map<Value, Double> bindings) {

    /** No value is given: parameters have the values they are declared with, variables have none. */
    public static final Environment EMPTY = new Environment(Map.of());

    /** Copies the bindings. */
    public Environment {
        Map<Value, Double> copy = new LinkedHashMap<>();
        for (Entry<Value, Double> binding : bindings.entrySet()) {
            copy.put(binding.getKey(), binding.getValue());
        }
        bindings = Collections.unmodifiableMap(copy);
    }

    /** Returns an environment that also gives this value, in base units. */
    public Environment with(Value value, double number) {
        Map<Value, Double> extended = new LinkedHashMap<>(bindings);
        extended.put(value, number);
        return new Environment(extended);
    }

    /** Returns an environment in which the variation, and the parameter that it varies, have this value. */
    public Environment with(ValueVariation variation, double number) {
        Environment extended = with((Value) variation, number);
        return variation.getParameter() == null ? extended : extended.with(variation.getParameter(), number);
    }

    /** Returns the value given here, in base units. */
    public OptionalDouble find(Value value) {
        Double number = bindings.get(value);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
