package org.svio.experiment.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointFilter;
import org.svio.experiment.Points;
import org.svio.experiment.QuantityText;
import org.svio.experiment.RunOptions;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.MetricChoice;
import org.svio.model.Parameter;
import org.svio.model.Statistic;
import org.svio.model.Value;
import org.svio.model.ValueVariation;
import org.svio.model.Variation;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.validation.VariedQuantities;

/** Reads the settings of an experiment, each with its default, and checks that they can be met. */
public final class PlanReader {

    private static final double PICOSECONDS = 1e12;
    private static final long DEFAULT_DURATION = 1_000_000_000_000L;
    private static final long LONGEST = Long.MAX_VALUE / 4;
    private static final int DEFAULT_FEWEST = 5;
    private static final int DEFAULT_MOST = 30;
    private static final int DIGITS = 12;
    private static final double DEFAULT_CONFIDENCE = 0.95;

    private final Experiment experiment;
    private final RunOptions options;
    private final Evaluator evaluator;

    /** Reads {@code experiment} under the options' overrides. */
    public PlanReader(Experiment experiment, RunOptions options) {
        this.experiment = experiment;
        this.options = options;
        this.evaluator = new Evaluator(options.overrides());
    }

    /** The plan; throws a ModelException or an IllegalArgumentException where there is none. */
    public Plan read() {
        long wanted = experiment.getDuration() == null ? DEFAULT_DURATION : picoseconds(experiment.getDuration());
        long duration = Math.min(wanted, options.limit().orElse(wanted));
        OptionalLong warmup = warmup(duration);
        int batches = experiment.getBatches() == null ? 0 : count(experiment.getBatches(), 2, "batches");
        boolean repeated = options.repeat().isPresent();
        int fewest = fewest();
        boolean precise = experiment.getHalfWidth() != null && !repeated;
        List<Point> points = options.shard().of(PointFilter.select(
                Points.of(experiment, options.overrides()), options.filter().orElse(null)));
        checkRanges(points);
        return new Plan(experiment, points, options, seed(), duration, duration < wanted, warmup, fewest,
                most(fewest, precise), repeated ? 0 : batches, confidence(), precise ? halfWidth() : 0,
                precise ? precision() : List.of(), ModelHash.of(experiment, options.overrides()));
    }

    /** Overridden and varied parameters leave every quantity that depends on them in its range, at every point. */
    private void checkRanges(List<Point> points) {
        Set<Value> parameters = new LinkedHashSet<>(options.overrides().bindings().keySet());
        for (Variation variation : experiment.getVariations()) {
            if (variation instanceof ValueVariation varied && varied.getParameter() != null) {
                parameters.add(varied.getParameter());
            }
        }
        VariedQuantities quantities = VariedQuantities.of(experiment, parameters);
        for (Point point : points) {
            quantities.complaint(point.environment()).ifPresent(wrong -> {
                throw new ModelException(wrong.place(), wrong.getMessage() + "; this is so with " + parameters.stream()
                        .map(each -> text(each, point.environment())).collect(Collectors.joining(", ")));
            });
        }
    }

    private static String text(Value parameter, Environment given) {
        Expression declared = ((Parameter) parameter).getValue();
        return ModelHash.qualifiedName(parameter) + " = " + QuantityText.of(given.find(parameter).orElseThrow(),
                new Evaluator(Environment.EMPTY).dimension(declared).unit(), DIGITS);
    }

    private OptionalLong warmup(long duration) {
        OptionalLong warmup = options.warmup();
        if (warmup.isEmpty() && experiment.getWarmup() != null) {
            warmup = OptionalLong.of(picoseconds(experiment.getWarmup()));
        }
        if (warmup.isPresent() && warmup.getAsLong() >= duration) {
            String sentence = "the warm-up of " + seconds(warmup.getAsLong()) + " leaves nothing of a run of "
                    + seconds(duration) + "; make the run longer or the warm-up shorter";
            if (options.warmup().isPresent() || options.limit().isPresent()) {
                throw new IllegalArgumentException(sentence);
            }
            throw new ModelException(experiment.getWarmup(), sentence);
        }
        return warmup;
    }

    private int fewest() {
        if (options.repeat().isPresent()) {
            return options.repeat().getAsInt();
        }
        return experiment.getReplications() == null ? DEFAULT_FEWEST
                : count(experiment.getReplications(), 1, "replications");
    }

    private int most(int fewest, boolean precise) {
        if (options.repeat().isPresent() || !precise) {
            return fewest;
        }
        if (experiment.getMaxReplications() == null) {
            return experiment.getReplications() == null ? DEFAULT_MOST : fewest;
        }
        int most = count(experiment.getMaxReplications(), 1, "replications");
        if (most < fewest) {
            throw new ModelException(experiment.getMaxReplications(),
                    "the most replications are fewer than the fewest; write the smaller number first");
        }
        return most;
    }

    private long seed() {
        if (options.seed().isPresent()) {
            return options.seed().getAsLong();
        }
        return experiment.getSeed() == null ? 1 : evaluator.whole(experiment.getSeed());
    }

    private double confidence() {
        double confidence = evaluator.value(experiment.getConfidence(), DEFAULT_CONFIDENCE);
        if (!(confidence > 0 && confidence < 1)) {
            throw new ModelException(experiment.getConfidence(),
                    "a confidence lies between 0 and 100 %; write 95 %, for instance");
        }
        return confidence;
    }

    private double halfWidth() {
        double halfWidth = evaluator.value(experiment.getHalfWidth());
        if (!(halfWidth > 0)) {
            throw new ModelException(experiment.getHalfWidth(),
                    "the half-width to reach must be greater than zero; write 2 %, for instance");
        }
        return halfWidth;
    }

    private List<MetricChoice> precision() {
        for (MetricChoice choice : experiment.getPrecision()) {
            if (choice.getStatistic() == Statistic.RATIO) {
                throw new ModelException(choice, "a precision is asked of what each point measures, not of a ratio");
            }
        }
        return experiment.getPrecision();
    }

    private int count(Expression expression, int least, String what) {
        long count = evaluator.whole(expression);
        if (count < least || count > Integer.MAX_VALUE) {
            throw new ModelException(expression, "there must be at least " + least + " " + what + ", not " + count);
        }
        return (int) count;
    }

    private long picoseconds(Expression expression) {
        double picoseconds = evaluator.value(expression) * PICOSECONDS;
        if (!(picoseconds >= 1 && picoseconds <= LONGEST) && picoseconds != 0) {
            throw new ModelException(expression, "a time here lies between 1 ps and "
                    + Numbers.shortest(Math.floor(LONGEST / PICOSECONDS)) + " s");
        }
        return Math.round(picoseconds);
    }

    private static String seconds(long picoseconds) {
        return Numbers.shortest(picoseconds / PICOSECONDS) + " s";
    }
}
