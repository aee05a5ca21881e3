package org.svio.dsl.ide.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.svio.estimate.Estimate;
import org.svio.estimate.StationEstimate;
import org.svio.experiment.QuantityText;

/**
 * An estimate in words, for the end of a line.
 *
 * @param offset of the element it is about, in the text of the snapshot
 * @param text such as {@code ~ 532 Mbit/s, limited by alpha.xeon[0].ht[0] (dom0)}
 * @param detail several lines: which experiment and point, what is left out
 */
public record EstimateRemark(int offset, String text, String detail) {

    /** From this utilisation on a resource limits what passes it. */
    private static final double LIMITING = 0.9;
    private static final int DIGITS = 3;

    static Optional<EstimateRemark> of(EstimatePlace place, PlatformEstimate estimate) {
        List<StationEstimate> senders = estimate.estimate().stations().stream()
                .filter(each -> place.isWhole() || place.stations().contains(each.name()))
                .filter(each -> each.throughput() > 0).toList();
        if (senders.isEmpty()) {
            return Optional.empty();
        }
        double throughput = place.isWhole() ? estimate.estimate().throughput()
                : senders.stream().mapToDouble(StationEstimate::throughput).sum();
        String bottleneck = place.isWhole() ? estimate.estimate().bottleneck() : senders.stream()
                .max(Comparator.comparingDouble(StationEstimate::throughput)).orElseThrow().bottleneck();
        String text = "~ " + QuantityText.of(throughput, "bit/s", DIGITS)
                + (senders.size() > 1 ? " of " + senders.size() + " senders" : "")
                + roundTrip(place, estimate.estimate()) + limit(place, bottleneck, estimate)
                + (estimate.isTrustworthy() ? "" : " (doubtful)");
        return Optional.of(new EstimateRemark(place.offset(), text, detail(estimate)));
    }

    private static String roundTrip(EstimatePlace place, Estimate estimate) {
        return place.isWhole() && Double.isFinite(estimate.roundTrip())
                ? ", " + QuantityText.of(estimate.roundTrip(), "s", DIGITS) + " round trip" : "";
    }

    private static String limit(EstimatePlace place, String bottleneck, PlatformEstimate estimate) {
        if (!place.isWhole() && place.mapping() != null && bottleneck.equals(estimate.estimate().bottleneck())) {
            return ""; // the line of the mapping says it
        }
        double busy = estimate.load(bottleneck).map(each -> Math.max(each.necessary(), each.utilisation())).orElse(0.0);
        String name = estimate.occupants().named(bottleneck);
        return busy >= LIMITING ? ", limited by " + name
                : ", busiest " + name + " at " + QuantityText.percent(busy);
    }

    private static String detail(PlatformEstimate estimate) {
        StringBuilder text = new StringBuilder("Estimate of experiment " + estimate.experiment());
        if (!estimate.point().isEmpty()) {
            text.append(" at its first point, ").append(estimate.point());
        }
        estimate.estimate().caveats().forEach(each -> text.append("\n").append(each));
        return text.toString();
    }
}
