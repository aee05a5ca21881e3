package org.svio.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.design.internal.Creation;
import org.svio.design.internal.ExpressionReader;
import org.svio.design.internal.Latest;
import org.svio.design.internal.Refusal;
import org.svio.design.internal.RunResults.Judged;
import org.svio.design.internal.StepText;
import org.svio.experiment.ModelText;
import org.svio.experiment.QuantityText;
import org.svio.model.Expectation;
import org.svio.model.Experiment;
import org.svio.model.Flow;
import org.svio.model.MappingVariation;
import org.svio.model.Objective;
import org.svio.model.Reference;
import org.svio.model.Statistic;
import org.svio.model.SvioFactory;
import org.svio.model.ValueRange;
import org.svio.model.ValueVariation;

/** The rows of an experiment: what is varied, what is sent, what is expected, and how the latest run came out. */
public final class ExperimentServices {

    private static final int DIGITS = 4;

    /** The words that a row begins with in the text. */
    public String rowLabel(EObject self) {
        return switch (self) {
            case ValueVariation variation -> "vary " + variation.getName()
                    + (variation.getParameter() == null ? "" : " for " + variation.getParameter().getName());
            case MappingVariation variation -> "vary mapping";
            case Flow flow -> ModelText.kind(flow) + " " + flow.getName();
            case Objective objective -> ModelText.keyword(objective) + " " + ModelText.of(objective.getMeasure());
            default -> self.eClass().getName();
        };
    }

    /** What a row says, as the text has it. */
    public String rowText(EObject self) {
        return switch (self) {
            case ValueVariation variation -> variation.getValues().stream().map(ExperimentServices::text)
                    .collect(Collectors.joining(", "));
            case MappingVariation variation -> variation.getMappings().stream().map(StepText::name)
                    .collect(Collectors.joining(", "));
            case Flow flow -> "from " + (flow.getSources() == null ? "?" : ModelText.of(flow.getSources())) + " to "
                    + (flow.getDestinations() == null ? "?" : ModelText.of(flow.getDestinations()));
            case Objective objective -> ModelText.of(objective);
            default -> "";
        };
    }

    private static String text(ValueRange range) {
        return StepText.text(range.getFirst()) + (range.getLast() == null ? "" : ".." + StepText.text(range.getLast()))
                + (range.getStep() == null ? "" : " step " + StepText.text(range.getStep()));
    }

    /** The quantities of a row that can be edited: the values of a variation, the bound of an objective. */
    public String rowValue(EObject self) {
        return switch (self) {
            case ValueVariation variation -> rowText(variation);
            case Expectation expectation -> StepText.text(expectation.getBound());
            case Reference reference -> StepText.text(reference.getPublished());
            default -> "";
        };
    }

    /** Whether a row has quantities that can be edited. */
    public boolean hasValue(EObject self) {
        return self instanceof ValueVariation || self instanceof Expectation || self instanceof Reference;
    }

    /** Edits the quantities of a row. */
    public EObject setValue(EObject self, String text) {
        Creation.requireEditable(self);
        switch (self) {
            case ValueVariation variation -> {
                List<ValueRange> values = values(self, text);
                variation.getValues().clear();
                variation.getValues().addAll(values);
            }
            case Expectation expectation -> expectation.setBound(ExpressionReader.read(self, text));
            case Reference reference -> reference.setPublished(ExpressionReader.read(self, text));
            default -> throw new Refusal("edit this row in the text");
        }
        return self;
    }

    private static List<ValueRange> values(EObject place, String text) {
        List<ValueRange> values = new ArrayList<>();
        for (String each : text.strip().replaceAll("^\\[|]$", "").split(",(?![^(]*\\))")) {
            ValueRange range = SvioFactory.eINSTANCE.createValueRange();
            String[] step = each.split("\\bstep\\b");
            String[] ends = step[0].split("\\.\\.");
            range.setFirst(ExpressionReader.read(place, ends[0]));
            if (ends.length > 1) {
                range.setLast(ExpressionReader.read(place, ends[1]));
            }
            if (step.length > 1) {
                range.setStep(ExpressionReader.read(place, step[1]));
            }
            values.add(range);
        }
        return values;
    }

    /** How an objective came out in the latest run, point by point; empty for other rows and before the first run. */
    public String outcome(EObject self) {
        return judged(self).stream().map(each -> (each.point().isEmpty() ? "" : each.point() + ": ")
                + QuantityText.of(each.interval().mean(), unit(self), DIGITS) + ", " + each.verdict())
                .collect(Collectors.joining("; "));
    }

    /** The base unit of what an objective is about. */
    private static String unit(EObject row) {
        if (!(row instanceof Objective objective) || objective.getMeasure().getStatistic() == Statistic.RATIO) {
            return "1";
        }
        return switch (objective.getMeasure().getMetric()) {
            case THROUGHPUT -> "bit/s";
            case LATENCY, ROUND_TRIP -> "s";
            case PACKET_RATE, EXITS, INTERRUPTS -> "1/s";
            case CYCLES_PER_PACKET -> "cycles";
            case DROPS -> "packets";
            case UTILISATION, FAIRNESS, QUEUE_LENGTH -> "1";
        };
    }

    /** Whether an objective was missed somewhere in the latest run. */
    public boolean isMissed(EObject self) {
        return judged(self).stream().anyMatch(each -> "missed".equals(each.verdict()));
    }

    private static List<Judged> judged(EObject row) {
        return row instanceof Objective objective && EcoreUtil.getRootContainer(row) != row
                && row.eContainer() instanceof Experiment experiment
                ? Latest.of(experiment).map(run -> run.judged(ModelText.of(objective))).orElse(List.of()) : List.of();
    }
}
