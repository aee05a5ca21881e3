package org.svio.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.svio.design.internal.Latest;
import org.svio.design.internal.RunResults.Measure;
import org.svio.experiment.QuantityText;
import org.svio.model.Component;

/** Figures of the latest run in diagrams, read from the results folder. */
public final class ResultServices {

    private static final String UTILISATION = "utilisation mean";
    private static final double[] BANDS = {0.05, 0.4, 0.7, 0.9};
    private static final double FEW = 3;

    /** Whether the latest run says anything about the place that a view shows. */
    public boolean hasResult(Component self, EObject view) {
        return !figures(view).isEmpty();
    }

    /** The name, and below it the figures of the latest run; those of vectors are means of the members. */
    public String resultLabel(Component self, EObject view) {
        return new PlatformServices().componentName(self) + "\n" + figures(view);
    }

    private static String figures(EObject view) {
        StringBuilder text = new StringBuilder();
        List<Measure> busy = Latest.at(view, UTILISATION);
        if (!busy.isEmpty()) {
            text.append(busy.size() == 1 ? "" : "up to ").append(QuantityText.percent(most(busy))).append(" busy");
        }
        append(text, "", Latest.at(view, "throughput mean"));
        append(text, "p99 ", Latest.at(view, "latency p99"));
        append(text, "p99 there and back ", Latest.at(view, "roundTrip p99"));
        return text.toString();
    }

    private static void append(StringBuilder text, String name, List<Measure> measures) {
        Latest.mean(measures).ifPresent(mean -> text.append(text.length() == 0 ? "" : "\n").append(name)
                .append(QuantityText.of(mean, measures.getFirst().unit())));
    }

    private static double most(List<Measure> measures) {
        return measures.stream().mapToDouble(each -> each.interval().mean()).max().orElse(0);
    }

    /** How busy the busiest member at a place is: 0 idle, 1 low, 2 medium, 3 high, 4 full; -1 where it is not known. */
    public Integer utilisationBand(Component self, EObject view) {
        List<Measure> busy = Latest.at(view, UTILISATION);
        if (busy.isEmpty()) {
            return -1;
        }
        int band = 0;
        while (band < BANDS.length && most(busy) >= BANDS[band]) {
            band++;
        }
        return band;
    }

    /** Whether the figures of a place should not be trusted: a check of the run failed, or it is of very few runs. */
    public boolean isDoubtful(Component self, EObject view) {
        List<Measure> busy = Latest.at(view, UTILISATION);
        return busy.stream().anyMatch(each -> !each.valid() || each.interval().n() < FEW);
    }
}
