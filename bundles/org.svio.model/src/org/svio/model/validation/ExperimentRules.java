package org.svio.model.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Comparison;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.Platform;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.expression.Environment;
import org.svio.model.expression.ModelException;

/** An experiment has one way to get its mapping, something to do, and settings that do not contradict each other. */
final class ExperimentRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Experiment experiment) {
            checkMapping(experiment, issues);
            checkPlatforms(experiment, issues);
            checkSettings(experiment, issues);
            experiment.getComparisons().forEach(comparison -> checkComparison(comparison, experiment, issues));
            if (experiment.getFlows().isEmpty()) {
                issues.error(IssueCode.MISSING, experiment, Literals.NAMED_ELEMENT__NAME, "experiment "
                        + experiment.getName() + " has no traffic: add a flow such as 'stream ... from ... to ...'");
            }
        }
    }

    /** Returns the mappings an experiment uses, those that resolved. */
    static List<Mapping> mappingsOf(Experiment experiment) {
        List<Mapping> mappings = new ArrayList<>(varied(experiment));
        if (experiment.getMapping() != null) {
            mappings.add(experiment.getMapping());
        }
        mappings.removeIf(mapping -> !Resolved.is(mapping));
        return mappings;
    }

    private static List<Mapping> varied(Experiment experiment) {
        return variations(experiment).stream().flatMap(variation -> variation.getMappings().stream()).toList();
    }

    private static List<MappingVariation> variations(Experiment experiment) {
        return experiment.getVariations().stream().filter(MappingVariation.class::isInstance)
                .map(MappingVariation.class::cast).toList();
    }

    private static void checkMapping(Experiment experiment, Issues issues) {
        List<MappingVariation> variations = variations(experiment);
        boolean fixed = experiment.eIsSet(Literals.EXPERIMENT__MAPPING);
        if (fixed && !variations.isEmpty()) {
            issues.error(IssueCode.EXPERIMENT_MAPPING, experiment, Literals.EXPERIMENT__MAPPING, "experiment "
                    + experiment.getName() + " both has a mapping and varies it: keep one of the two");
        } else if (!fixed && variations.isEmpty()) {
            issues.error(IssueCode.EXPERIMENT_MAPPING, experiment, Literals.NAMED_ELEMENT__NAME, "experiment "
                    + experiment.getName() + " has no mapping: write 'mapping' and its name, or 'vary mapping in"
                    + " [...]'");
        }
        Set<Mapping> seen = new HashSet<>();
        for (MappingVariation variation : variations) {
            for (Mapping mapping : variation.getMappings()) {
                if (Resolved.is(mapping) && !seen.add(mapping)) {
                    issues.error(IssueCode.EXPERIMENT_MAPPING, variation, Literals.MAPPING_VARIATION__MAPPINGS,
                            "mapping " + mapping.getName() + " is tried twice: leave it out once");
                }
            }
        }
    }

    private static void checkPlatforms(Experiment experiment, Issues issues) {
        if (experiment.getMapping() != null) {
            checkPlatform(experiment.getMapping(), experiment, experiment, Literals.EXPERIMENT__MAPPING, issues);
        }
        for (MappingVariation variation : variations(experiment)) {
            for (Mapping mapping : variation.getMappings()) {
                checkPlatform(mapping, experiment, variation, Literals.MAPPING_VARIATION__MAPPINGS, issues);
            }
        }
    }

    private static void checkPlatform(Mapping mapping, Experiment experiment, EObject place, EStructuralFeature feature,
            Issues issues) {
        Platform platform = experiment.getPlatform();
        if (Resolved.is(mapping) && Resolved.is(mapping.getPlatform()) && Resolved.is(platform)
                && !isOrExtends(platform, mapping.getPlatform())) {
            issues.error(IssueCode.OTHER_PLATFORM, place, feature, "mapping " + mapping.getName() + " is one of"
                    + " platform "
                    + mapping.getPlatform().getName() + ", but experiment " + experiment.getName() + " runs on "
                    + platform.getName() + ": use a mapping of that platform");
        }
    }

    private static boolean isOrExtends(Platform platform, Platform base) {
        Set<Platform> seen = new HashSet<>();
        for (Platform level = platform; Resolved.is(level) && seen.add(level); level = level.getBase()) {
            if (level == base) {
                return true;
            }
        }
        return false;
    }

    private static void checkComparison(Comparison comparison, Experiment experiment, Issues issues) {
        List<Mapping> varied = varied(experiment);
        checkVaried(comparison, comparison.getA(), Literals.COMPARISON__A, varied, issues);
        checkVaried(comparison, comparison.getB(), Literals.COMPARISON__B, varied, issues);
        if (Resolved.is(comparison.getA()) && comparison.getA() == comparison.getB()) {
            issues.error(IssueCode.CONTRADICTION, comparison, Literals.COMPARISON__B, "mapping "
                    + comparison.getA().getName() + " is compared with itself: name another one");
        }
    }

    private static void checkVaried(Comparison comparison, Mapping mapping, EStructuralFeature feature,
            List<Mapping> varied, Issues issues) {
        if (Resolved.is(mapping) && !varied.contains(mapping)) {
            issues.error(IssueCode.NOT_VARIED, comparison, feature, "mapping " + mapping.getName() + " is not tried"
                    + " here: add it to 'vary mapping in [...]'");
        }
    }

    private static void checkSettings(Experiment experiment, Issues issues) {
        Double duration = value(experiment.getDuration(), issues);
        Double warmup = value(experiment.getWarmup(), issues);
        if (duration != null && warmup != null && warmup >= duration) {
            issues.error(IssueCode.CONTRADICTION, experiment.getWarmup(), "the warm-up takes the whole run: make it"
                    + " shorter than the duration");
        }
        Double fewest = value(experiment.getReplications(), issues);
        Double most = value(experiment.getMaxReplications(), issues);
        if (fewest != null && most != null && most < fewest) {
            issues.error(IssueCode.CONTRADICTION, experiment.getMaxReplications(), "the most replications are fewer"
                    + " than the fewest: swap them");
        }
        if (experiment.getBatches() != null && experiment.getReplications() != null) {
            issues.error(IssueCode.CONTRADICTION, experiment.getBatches(), "an experiment has batches of one long run"
                    + " or replications: keep one of the two");
        }
        Double runs = most == null ? fewest : most;
        if (!experiment.getPrecision().isEmpty() && runs != null && runs < 2) {
            issues.error(IssueCode.CONTRADICTION, experiment.getReplications(), "a precision needs at least two"
                    + " replications: write more, or leave them out");
        }
    }

    private static Double value(Expression expression, Issues issues) {
        if (expression == null || !Resolved.wholly(expression)) {
            return null;
        }
        try {
            return issues.expansions().evaluator(Environment.EMPTY).value(expression);
        } catch (ModelException reportedAtTheQuantity) {
            return null;
        }
    }
}
