package org.svio.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.svio.experiment.RunOptions;
import org.svio.experiment.Shard;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.expression.Environment;
import org.svio.model.expression.ExpressionTyping;
import org.svio.model.quantity.Dimension;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/** Reads the options of a request: times with units, shares, and other values of parameters. */
final class RequestOptions {

    private static final Pattern QUANTITY =
            Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)\\s*(\\S.*?)?\\s*");
    private static final double PICOSECONDS = 1e12;
    private static final double LONGEST_SECONDS = 1e6;

    private record Amount(double value, Dimension dimension) {
    }

    private RequestOptions() {
    }

    static RunOptions of(RunRequest request, ResourceSet model) {
        try {
            RunOptions options = RunOptions.DEFAULT.withFusing(request.fusing())
                    .withOverrides(overrides(request.overrides(), model));
            if (request.seed() != null) {
                options = options.withSeed(request.seed());
            }
            if (request.repeat() != null) {
                options = options.withRepeat(request.repeat());
            }
            if (request.warmup() != null) {
                options = options.withWarmup(time("--warmup", request.warmup()));
            }
            if (request.limit() != null) {
                options = options.withLimit(time("--sim-time-limit", request.limit()));
            }
            if (request.filter() != null) {
                options = options.withFilter(request.filter());
            }
            return request.shard() == null ? options : options.withShard(Shard.parse(request.shard()));
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage());
        }
    }

    /** A time with its unit, in picoseconds. */
    private static long time(String option, String text) {
        Amount amount = amount(option, text);
        if (!amount.dimension.equals(Dimension.TIME) || !(amount.value >= 0 && amount.value <= LONGEST_SECONDS)) {
            throw CommandFailure.usage(option + " needs a time of at most " + (long) LONGEST_SECONDS
                    + " s, such as 200ms, not \"" + text + "\"");
        }
        return Math.round(amount.value * PICOSECONDS);
    }

    private static Amount amount(String option, String text) {
        Matcher matcher = QUANTITY.matcher(text);
        Optional<Unit> unit = matcher.matches() ? Units.find(matcher.group(2)) : Optional.empty();
        if (unit.isEmpty()) {
            throw CommandFailure.usage(option + ": \"" + text + "\" is no quantity; write a number and a unit, such as"
                    + " 3, 900 cycles or 1.5 us");
        }
        return new Amount(Double.parseDouble(matcher.group(1)) * unit.get().factor(), unit.get().dimension());
    }

    /** The environment of {@code --set} options. */
    static Environment overrides(Map<String, String> texts, ResourceSet model) {
        Environment environment = Environment.EMPTY;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Parameter parameter = parameter(entry.getKey(), model);
            Amount amount = amount("--set " + entry.getKey(), entry.getValue());
            Dimension expected = new ExpressionTyping().dimensionOf(parameter).orElse(amount.dimension);
            if (!expected.equals(amount.dimension)) {
                throw CommandFailure.usage("--set " + entry.getKey() + " needs " + expected.describe() + ", but \""
                        + entry.getValue() + "\" is " + amount.dimension.describe());
            }
            environment = environment.with(parameter, amount.value);
        }
        return environment;
    }

    private static Parameter parameter(String name, ResourceSet model) {
        Map<String, Parameter> parameters = parameters(model);
        Parameter parameter = parameters.get(name);
        if (parameter != null) {
            return parameter;
        }
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        List<String> alike = parameters.keySet().stream()
                .filter(each -> each.substring(each.lastIndexOf('.') + 1).equalsIgnoreCase(simpleName)).toList();
        throw CommandFailure.usage("--set: there is no parameter \"" + name + "\"; " + (alike.isEmpty()
                ? "write the name of its group, a dot and its own name" : "did you mean " + String.join(" or ", alike)
                        + "?"));
    }

    private static Map<String, Parameter> parameters(ResourceSet model) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        TreeIterator<Notifier> all = model.getAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Parameter parameter && parameter.eContainer() instanceof ParameterSet set) {
                parameters.put(set.getName() + "." + parameter.getName(), parameter);
            }
        }
        return parameters;
    }
}
