package org.svio.model.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.expression.Cost;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.Linear;
import org.svio.model.expression.Mistake;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.Sampling;
import org.svio.model.quantity.Dimension;

/** Quantities have known units, fit each other, measure what their property measures and lie in its range. */
final class QuantityRules implements Rules {

    /** About 26 days: times are counted in picoseconds, and several of them are added. */
    private static final double LONGEST = 2_305_843;

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Expression) {
            return; // checked as a whole with the property that holds it
        }
        for (EReference feature : object.eClass().getEAllContainments()) {
            if (Literals.EXPRESSION.isSuperTypeOf(feature.getEReferenceType())
                    && object.eGet(feature) instanceof Expression expression) {
                check(expression, Properties.of(feature), issues);
            }
        }
    }

    /** Checks an expression against what is expected of it; nothing in particular where that is null. */
    static boolean check(Expression expression, Property property, Issues issues) {
        List<Mistake> mistakes = issues.typing().mistakes(expression);
        for (Mistake mistake : mistakes) {
            issues.error(codeOf(mistake), mistake.place(), mistake.sentence());
        }
        return mistakes.isEmpty() && Resolved.wholly(expression) && property != null
                && isAllowed(expression, property, issues) && fits(expression, property, issues)
                && isInRange(expression, property, issues);
    }

    private static IssueCode codeOf(Mistake mistake) {
        return switch (mistake.kind()) {
            case UNKNOWN_UNIT -> IssueCode.UNKNOWN_UNIT;
            case DIMENSION -> IssueCode.DIMENSION;
            case ARGUMENTS -> IssueCode.ARGUMENTS;
            case CYCLE -> IssueCode.CYCLE;
            case NO_QUANTITY, DEPTH -> IssueCode.NOT_ALLOWED;
        };
    }

    private static boolean isAllowed(Expression expression, Property property, Issues issues) {
        Expression size = property.size() ? null : Randomness.firstSize(expression);
        if (size != null) {
            issues.error(IssueCode.NOT_ALLOWED, size, "the frame's size is known only in the costs of a data path:"
                    + " write an amount of data");
        }
        Expression random = property.random() ? null : issues.randomness().firstRandom(expression);
        if (random != null) {
            issues.error(IssueCode.NOT_ALLOWED, random, property.label() + " cannot be drawn at random: write a"
                    + " constant");
        }
        return size == null && random == null;
    }

    private static boolean fits(Expression expression, Property property, Issues issues) {
        Dimension dimension = issues.typing().dimensionOf(expression).orElse(null);
        if (dimension == null || property.accepts(dimension)) {
            return true;
        }
        issues.error(IssueCode.DIMENSION, expression, property.needs() + ", but " + ExpressionText.of(expression)
                + " is " + dimension.describe());
        return false;
    }

    private static boolean isInRange(Expression expression, Property property, Issues issues) {
        Experiment experiment = Points.experimentOf(expression);
        List<Environment> points = experiment == null ? List.of(Environment.EMPTY) : issues.points(experiment);
        for (Environment point : points) {
            String complaint;
            EObject place = expression;
            IssueCode code = IssueCode.RANGE;
            try {
                complaint = complaint(expression, property, issues.expansions().evaluator(point));
            } catch (ModelException mistake) {
                if (mistake.place() != null && !Resolved.within(mistake.place(), expression)) {
                    return false; // in a parameter, and reported there
                }
                complaint = mistake.getMessage();
                place = mistake.place() == null ? expression : mistake.place();
                code = IssueCode.ARGUMENTS;
            }
            if (complaint != null) {
                issues.error(code, place, complaint);
                return false;
            }
        }
        return true;
    }

    /** Returns what is wrong with the values the expression can have, or null. */
    static String complaint(Expression expression, Property property, Evaluator evaluator) {
        if (property.range() == Range.ANY) {
            evaluator.dimension(expression);
            return null;
        }
        Dimension dimension = evaluator.dimension(expression);
        for (double value : extremes(expression, property, evaluator)) {
            if (!property.range().contains(value)) {
                return property.range().complaint(property.label(), value, dimension.unit());
            }
            if (dimension.equals(Dimension.TIME) && value > LONGEST) {
                return property.label() + " must be at most " + ExpressionText.of(LONGEST) + " s, but it is "
                        + ExpressionText.of(value) + " s";
            }
        }
        return null;
    }

    private static List<Double> extremes(Expression expression, Property property, Evaluator evaluator) {
        if (!property.random() && !property.size()) {
            return List.of(evaluator.value(expression));
        }
        if (property.random() && property.size()) {
            Cost cost = evaluator.cost(expression);
            List<Double> extremes = new ArrayList<>(List.of(cost.seconds() + cost.cycles(),
                    cost.secondsPerBit() + cost.cyclesPerBit()));
            if (cost.random() != null) {
                extremes.add(smallest(cost.random()));
            }
            return extremes;
        }
        if (property.size()) {
            Linear linear = evaluator.linear(expression);
            return List.of(linear.fixed(), linear.perBit());
        }
        return List.of(smallest(evaluator.sampling(expression)));
    }

    /** Returns the least value of a bounded distribution; the mean of one that the simulation cuts off at 0. */
    private static double smallest(Sampling sampling) {
        double[] arguments = sampling.arguments();
        if (sampling.isConstant()) {
            return arguments[0];
        }
        return switch (sampling.function()) {
            case UNIFORM -> arguments[0] < 0 ? arguments[0] : sampling.mean();
            case CHOICE -> {
                double least = arguments[0];
                for (int i = 2; i < arguments.length; i += 2) {
                    least = Math.min(least, arguments[i]);
                }
                yield least;
            }
            default -> sampling.mean();
        };
    }
}
