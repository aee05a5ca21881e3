package org.svio.model.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.svio.model.Mapping;
import org.svio.model.Parameter;
import org.svio.model.Placement;
import org.svio.model.Platform;
import org.svio.model.Value;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Platforms expanded during one validation; one that cannot be expanded is reported once, at the platform. */
final class Expansions {

    /** Platforms with more components are expanded once only, whatever parameters an experiment varies. */
    private static final int LARGE = 50_000;

    private final Map<Key, Expansion> platforms = new HashMap<>();
    private final Map<Environment, Evaluator> evaluators = new HashMap<>();
    private final Map<MappedKey, Optional<Set<Instance>>> mapped = new HashMap<>();
    private final Map<MappedKey, Optional<BoundMapping>> bound = new HashMap<>();
    private final Map<PlatformInstance, Network> networks = new HashMap<>();

    /** A platform under the values given to parameters. */
    private record Key(Platform platform, Map<Value, Double> parameters) {
    }

    /** A mapping, seen on one expansion of a platform. */
    private record MappedKey(Mapping mapping, PlatformInstance platform) {
    }

    /** What became of a platform: an instance, or the mistake that prevents one. */
    private record Expansion(PlatformInstance instance, ModelException mistake) {
    }

    /** Returns the platform with its parameters as declared, or nothing where it cannot be expanded. */
    Optional<PlatformInstance> of(Platform platform) {
        return of(platform, Environment.EMPTY);
    }

    /** Returns the platform at a point of an experiment, or nothing where it cannot be expanded. */
    Optional<PlatformInstance> of(Platform platform, Environment point) {
        if (!Resolved.is(platform)) {
            return Optional.empty();
        }
        Expansion declared = expansion(platform, Environment.EMPTY);
        boolean large = declared.instance() != null && declared.instance().all().size() > LARGE;
        Expansion expansion = large ? declared : expansion(platform, point);
        return Optional.ofNullable(expansion.instance());
    }

    /** Returns why the platform cannot be expanded, or nothing. */
    Optional<ModelException> mistakeOf(Platform platform) {
        return Optional.ofNullable(expansion(platform, Environment.EMPTY).mistake());
    }

    /** Returns the evaluator of an environment. */
    Evaluator evaluator(Environment environment) {
        return evaluators.computeIfAbsent(environment, Evaluator::new);
    }

    /** Returns the VIFs that a mapping places; nothing where a placement cannot be read. */
    Optional<Set<Instance>> mapped(Mapping mapping, PlatformInstance platform) {
        return mapped.computeIfAbsent(new MappedKey(mapping, platform), key -> findMapped(mapping, platform));
    }

    /** Returns what the VIFs of a mapping are bound to; nothing where a placement cannot be bound. */
    Optional<BoundMapping> bound(Mapping mapping, PlatformInstance platform) {
        return bound.computeIfAbsent(new MappedKey(mapping, platform), key -> bind(mapping, platform));
    }

    private static Optional<BoundMapping> bind(Mapping mapping, PlatformInstance platform) {
        for (Placement placement : mapping.getPlacements()) {
            if (!Resolved.wholly(placement) || !Resolved.is(placement.getDatapath())) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(BoundMapping.of(mapping, platform, platform.evaluator()));
        } catch (ModelException reportedAtTheMapping) {
            return Optional.empty();
        }
    }

    /** Returns what the links of a platform join. */
    Network network(PlatformInstance platform) {
        return networks.computeIfAbsent(platform, Network::of);
    }

    private Optional<Set<Instance>> findMapped(Mapping mapping, PlatformInstance platform) {
        Set<Instance> vifs = new LinkedHashSet<>();
        Evaluator evaluator = platform.evaluator();
        for (Placement placement : mapping.getPlacements()) {
            if (!Resolved.wholly(placement.getVifs())) {
                return Optional.empty();
            }
            try {
                vifs.addAll(platform.resolve(placement.getVifs(), null, evaluator));
            } catch (ModelException reportedAtTheMapping) {
                return Optional.empty();
            }
        }
        return Optional.of(vifs);
    }

    private Expansion expansion(Platform platform, Environment point) {
        Map<Value, Double> parameters = new LinkedHashMap<>();
        for (Entry<Value, Double> binding : point.bindings().entrySet()) {
            if (binding.getKey() instanceof Parameter) {
                parameters.put(binding.getKey(), binding.getValue());
            }
        }
        return platforms.computeIfAbsent(new Key(platform, parameters), Expansions::expand);
    }

    private static Expansion expand(Key key) {
        try {
            return new Expansion(PlatformInstance.of(key.platform(), new Evaluator(new Environment(key.parameters()))),
                    null);
        } catch (ModelException mistake) {
            return new Expansion(null, mistake);
        }
    }
}
