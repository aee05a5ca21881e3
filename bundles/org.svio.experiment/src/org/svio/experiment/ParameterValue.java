package org.svio.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.svio.model.Document;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Provenance;
import org.svio.model.Quantity;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;

/**
 * A parameter of a model as people read it.
 *
 * @param name with its group, as {@code --set} wants it
 * @param value as written, or computed to six digits
 * @param label how it is known: published, calibrated, assumed or computed
 * @param source where it comes from: the source that is named, or the formula
 */
public record ParameterValue(String name, String value, String label, String source) {

    private static final MathContext DIGITS = new MathContext(6);

    /** The parameters that the files of a model declare, in the order in which the files were read. */
    public static List<ParameterValue> of(ResourceSet model) {
        Evaluator evaluator = new Evaluator(Environment.EMPTY);
        List<ParameterValue> values = new ArrayList<>();
        for (Resource each : model.getResources()) {
            if (!each.getContents().isEmpty() && each.getContents().get(0) instanceof Document document) {
                document.getDeclarations().stream().filter(ParameterSet.class::isInstance)
                        .map(ParameterSet.class::cast).forEach(set -> set.getParameters()
                                .forEach(parameter -> values.add(of(set, parameter, evaluator))));
            }
        }
        return values;
    }

    private static ParameterValue of(ParameterSet set, Parameter parameter, Evaluator evaluator) {
        String label = parameter.getProvenance() == Provenance.UNLABELLED ? "computed"
                : parameter.getProvenance().getLiteral();
        return new ParameterValue(set.getName() + "." + parameter.getName(), value(parameter, evaluator), label,
                parameter.getSource() == null ? ExpressionText.of(parameter.getValue()) : parameter.getSource());
    }

    private static String value(Parameter parameter, Evaluator evaluator) {
        if (parameter.getValue() instanceof Quantity) {
            return ExpressionText.of(parameter.getValue());
        }
        try {
            BigDecimal number = new BigDecimal(evaluator.value(parameter.getValue())).round(DIGITS)
                    .stripTrailingZeros();
            return (number.toPlainString() + " " + evaluator.dimension(parameter.getValue()).unit()).stripTrailing();
        } catch (ModelException random) {
            return ExpressionText.of(parameter.getValue());
        }
    }
}
