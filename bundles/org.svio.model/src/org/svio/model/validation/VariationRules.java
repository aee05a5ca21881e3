package org.svio.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.MappingVariation;
import org.svio.model.Parameter;
import org.svio.model.Quantity;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.ValueRange;
import org.svio.model.ValueVariation;
import org.svio.model.Variation;
import org.svio.model.expression.Environment;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.VariationValues;
import org.svio.model.quantity.Dimension;

/** The values of a variation measure the same thing, and each occurs once. */
final class VariationRules implements Rules {

    private static final double MOST_POINTS = 1_000_000;

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case ValueVariation variation -> checkValues(variation, issues);
            case Experiment experiment -> {
                checkParameters(experiment, issues);
                checkCount(experiment, issues);
            }
            default -> { /* no variation */ }
        }
    }

    private static void checkParameters(Experiment experiment, Issues issues) {
        Set<Parameter> seen = new HashSet<>();
        for (Variation variation : experiment.getVariations()) {
            if (variation instanceof ValueVariation varied && Resolved.is(varied.getParameter())
                    && !seen.add(varied.getParameter())) {
                issues.error(IssueCode.CONTRADICTION, varied, Literals.VALUE_VARIATION__PARAMETER, "parameter "
                        + varied.getParameter().getName() + " is varied twice: keep one of the two");
            }
        }
    }

    private static void checkCount(Experiment experiment, Issues issues) {
        double points = 1;
        for (Variation variation : experiment.getVariations()) {
            points *= variation instanceof MappingVariation mappings ? mappings.getMappings().size()
                    : count((ValueVariation) variation, issues);
        }
        if (points > MOST_POINTS) {
            issues.error(IssueCode.RANGE, experiment, Literals.NAMED_ELEMENT__NAME, "the experiment has "
                    + ExpressionText.of(points) + " points, but at most " + ExpressionText.of(MOST_POINTS)
                    + " are run: leave out values");
        }
    }

    private static int count(ValueVariation variation, Issues issues) {
        if (!variation.getValues().stream().allMatch(Resolved::wholly)) {
            return 1;
        }
        try {
            return VariationValues.of(variation, issues.expansions().evaluator(Environment.EMPTY)).size();
        } catch (ModelException reportedAtTheVariation) {
            return 1;
        }
    }

    private static void checkValues(ValueVariation variation, Issues issues) {
        if (variation.getValues().isEmpty()) {
            issues.error(IssueCode.MISSING, variation, Literals.NAMED_ELEMENT__NAME, variation.getName()
                    + " has no values: write some between the brackets");
            return;
        }
        if (checkDimensions(variation, issues)) {
            checkDistinct(variation, issues);
            checkRanges(variation, issues);
        }
    }

    private static boolean checkDimensions(ValueVariation variation, Issues issues) {
        Dimension expected = issues.typing().dimensionOf(variation).orElse(null);
        boolean sound = expected != null;
        for (ValueRange range : variation.getValues()) {
            List<Expression> expressions = Stream.of(range.getFirst(), range.getLast(), range.getStep())
                    .filter(Objects::nonNull).toList();
            for (Expression expression : expressions) {
                sound &= issues.typing().mistakes(expression).isEmpty() && Resolved.wholly(expression)
                        && isOfDimension(expression, expected, variation, issues);
            }
            boolean counts = expected != null && expected.equals(Dimension.ONE) && !isInPercent(range.getFirst());
            if (sound && range.getLast() != null && range.getStep() == null && !counts) {
                issues.error(IssueCode.MISSING, range, "a range of quantities with a unit needs its step: write 'step'"
                        + " and " + (isInPercent(range.getFirst()) ? "a share such as 5 %"
                                : expected.describeWithExample()));
                sound = false;
            }
        }
        return sound;
    }

    /** Each value of a parameter, alone, leaves every quantity that depends on it in its range. */
    private static void checkRanges(ValueVariation variation, Issues issues) {
        if (variation.getParameter() == null || !(variation.eContainer() instanceof Experiment experiment)) {
            return;
        }
        VariedQuantities quantities = VariedQuantities.of(experiment, List.of(variation.getParameter()));
        Dimension dimension = issues.typing().dimensionOf(variation).orElse(Dimension.ONE);
        for (double value : Points.values(variation)) {
            Optional<ModelException> wrong = quantities.complaint(Environment.EMPTY.with(variation, value));
            if (wrong.isPresent()) {
                issues.error(IssueCode.RANGE, variation, Literals.NAMED_ELEMENT__NAME, "with " + variation.getName()
                        + " = " + (ExpressionText.of(value) + " " + dimension.unit()).strip() + ", "
                        + wrong.get().getMessage());
                return;
            }
        }
    }

    private static boolean isInPercent(Expression expression) {
        return expression instanceof Quantity quantity && "%".equals(quantity.getUnit());
    }

    private static boolean isOfDimension(Expression expression, Dimension expected, ValueVariation variation,
            Issues issues) {
        Dimension dimension = issues.typing().dimensionOf(expression).orElse(null);
        if (dimension == null || expected == null) {
            return false;
        }
        if (!dimension.equals(expected)) {
            issues.error(IssueCode.DIMENSION, expression, variation.getName() + " needs "
                    + expected.describeWithExample()
                    + ", but " + ExpressionText.of(expression) + " is " + dimension.describe());
            return false;
        }
        Expression random = issues.randomness().firstRandom(expression);
        if (random != null) {
            issues.error(IssueCode.NOT_ALLOWED, random, "a value that is varied cannot be drawn at random: write a"
                    + " constant");
        }
        return random == null;
    }

    private static void checkDistinct(ValueVariation variation, Issues issues) {
        try {
            Set<Double> seen = new HashSet<>();
            for (double value : VariationValues.of(variation, issues.expansions().evaluator(Environment.EMPTY))) {
                if (!seen.add(value)) {
                    issues.error(IssueCode.RANGE, variation, Literals.NAMED_ELEMENT__NAME, variation.getName() + ""
                            + " takes the value " + ExpressionText.of(value) + " twice: leave it out once");
                    return;
                }
            }
        } catch (ModelException mistake) {
            EObject place = Resolved.within(mistake.place(), variation) ? mistake.place() : variation;
            issues.error(IssueCode.RANGE, place, mistake.getMessage());
        }
    }
}
