package org.svio.model.validation;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.svio.model.Platform;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Platforms expanded during one validation; one that cannot be expanded is reported once, at the platform. */
final class Expansions {

    private final Map<Platform, Expansion> platforms = new IdentityHashMap<>();
    private final Map<Environment, Evaluator> evaluators = new LinkedHashMap<>();

    /** What became of a platform: an instance, or the mistake that prevents one. */
    private record Expansion(PlatformInstance instance, ModelException mistake) {
    }

    /** Returns the platform with its parameters as declared, or nothing where it cannot be expanded. */
    Optional<PlatformInstance> of(Platform platform) {
        return platform == null || platform.eIsProxy() ? Optional.empty()
                : Optional.ofNullable(expansion(platform).instance());
    }

    /** Returns why the platform cannot be expanded, or nothing. */
    Optional<ModelException> mistakeOf(Platform platform) {
        return Optional.ofNullable(expansion(platform).mistake());
    }

    /** Returns the evaluator of an environment. */
    Evaluator evaluator(Environment environment) {
        return evaluators.computeIfAbsent(environment, Evaluator::new);
    }

    private Expansion expansion(Platform platform) {
        return platforms.computeIfAbsent(platform, Expansions::expand);
    }

    private static Expansion expand(Platform platform) {
        try {
            return new Expansion(PlatformInstance.of(platform, new Evaluator(Environment.EMPTY)), null);
        } catch (ModelException mistake) {
            return new Expansion(null, mistake);
        }
    }
}
