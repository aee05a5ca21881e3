package org.svio.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.ParsedFile;
import org.svio.model.Document;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Provenance;
import org.svio.model.Quantity;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;

/** Prints the parameters that a file and what it imports declare: value, label and source. */
public final class ParameterListing {

    private static final MathContext DIGITS = new MathContext(6);

    private final Console console;
    private final ParsedFile parsed;
    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);
    private final Table table = new Table().column("parameter", Table.Alignment.LEFT, Integer.MAX_VALUE)
            .column("value", Table.Alignment.RIGHT, Integer.MAX_VALUE)
            .column("label", Table.Alignment.LEFT, Integer.MAX_VALUE)
            .column("source", Table.Alignment.LEFT, Integer.MAX_VALUE);

    /** Lists the parameters of a file that has no errors. */
    public ParameterListing(Console console, ParsedFile parsed) {
        this.console = console;
        this.parsed = parsed;
    }

    /** Prints the table, in the order in which the files were read. */
    public void print() {
        for (Resource each : parsed.resource().getResourceSet().getResources()) {
            if (!each.getContents().isEmpty() && each.getContents().get(0) instanceof Document document) {
                ModelFiles.declarations(document, ParameterSet.class).forEach(this::add);
            }
        }
        table.lines(Integer.MAX_VALUE).forEach(line -> console.out().println(line.stripTrailing()));
    }

    private void add(ParameterSet set) {
        for (Parameter each : set.getParameters()) {
            String label = each.getProvenance() == Provenance.UNLABELLED ? "computed"
                    : each.getProvenance().getLiteral();
            table.row(List.of(set.getName() + "." + each.getName(), value(each), label,
                    each.getSource() == null ? ExpressionText.of(each.getValue()) : each.getSource()));
        }
    }

    /** The value as written, or computed to six digits. */
    private String value(Parameter parameter) {
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
