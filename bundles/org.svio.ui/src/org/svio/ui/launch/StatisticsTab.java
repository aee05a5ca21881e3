package org.svio.ui.launch;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.svio.experiment.ModelText;
import org.svio.experiment.Plan;
import org.svio.experiment.QuantityText;

/** How long and how often each point is simulated. */
final class StatisticsTab extends SettingsTab {

    private static final double PICOSECONDS = 1e12;
    private static final int PERCENT = 100;
    private static final int DIGITS = 6;

    private Table plans;

    StatisticsTab(LaunchCheck check) {
        super("Statistics", check, SentencePlace.STATISTICS);
    }

    @Override
    void createContent(Composite parent) {
        field(parent, "&Seed:", LaunchSettings.SEED, "the model's", wholeNumber("The seed", Long.MIN_VALUE));
        field(parent, "&Replications:", LaunchSettings.REPEAT, "as many as the precision needs",
                wholeNumber("The number of replications", 1));
        field(parent, "&Warm-up:", LaunchSettings.WARMUP, "the model's, or found automatically; such as 20 ms");
        field(parent, "Simulated &time at most:", LaunchSettings.LIMIT, "the model's; such as 200 ms");
        Label label = new Label(parent, SWT.NONE);
        label.setText("What that means for each experiment:");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
        plans = Tables.create(parent, "Experiment", "Seed", "Replications", "Until", "Warm-up", "Simulated time");
    }

    /** A mistake where a text is not empty and no whole number from {@code least}. */
    static UnaryOperator<String> wholeNumber(String subject, long least) {
        return text -> {
            try {
                return text.isEmpty() || Long.parseLong(text) >= least ? null
                        : subject + " must be at least " + least + ".";
            } catch (NumberFormatException wrong) {
                return subject + " must be a whole number, not \"" + text + "\".";
            }
        };
    }

    @Override
    void show(LaunchCheck.Finding finding) {
        Tables.fill(plans, finding.plans().stream().map(StatisticsTab::row).toList());
    }

    private static String[] row(Plan plan) {
        String warmup = plan.warmup().isPresent() ? time(plan.warmup().getAsLong()) : "found automatically";
        String count = plan.usesBatches() ? plan.batches() + " batches" : plan.fewest() == plan.most()
                ? String.valueOf(plan.fewest()) : plan.fewest() + " to " + plan.most();
        return new String[] {plan.name(), String.valueOf(plan.seed()), count, until(plan), warmup,
            time(plan.duration())};
    }

    private static String until(Plan plan) {
        List<String> figures = plan.precision().stream().map(ModelText::of).toList();
        return !plan.asksForPrecision() ? "" : QuantityText.digits(PERCENT * plan.halfWidth(), DIGITS) + " % of "
                + figures.stream().collect(Collectors.joining(", "));
    }

    private static String time(long picoseconds) {
        return QuantityText.of(picoseconds / PICOSECONDS, "s", DIGITS);
    }
}
