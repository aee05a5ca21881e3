package org.svio.cli.internal;

import java.util.List;
import org.svio.dsl.ParsedFile;
import org.svio.experiment.ParameterValue;

/** Prints the parameters that a file and what it imports declare: value, label and source. */
public final class ParameterListing {

    private final Console console;
    private final ParsedFile parsed;
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
        ParameterValue.of(parsed.resource().getResourceSet())
                .forEach(each -> table.row(List.of(each.name(), each.value(), each.label(), each.source())));
        table.lines(Integer.MAX_VALUE).forEach(line -> console.out().println(line.stripTrailing()));
    }
}
