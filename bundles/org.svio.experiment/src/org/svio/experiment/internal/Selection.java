package org.svio.experiment.internal;

import java.util.List;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.model.Platform;
import org.svio.model.Statistic;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Evaluator;

/**
 * The figures that a metric choice means at a point; drops have no mean but a total.
 *
 * @param elements qualified names, or {@code all}
 */
public record Selection(List<String> elements, String metric, String statistic) {

    /** What {@code choice} means at {@code point}; throws a ModelException where its element does not exist. */
    public static Selection of(MetricChoice choice, Point point, Platform platform) {
        boolean mean = choice.getStatistic() == Statistic.RATIO || choice.getStatistic() == Statistic.MEAN;
        Statistic usual = choice.getMetric() == Metric.DROPS ? Statistic.TOTAL : Statistic.MEAN;
        Statistic statistic = mean ? usual : choice.getStatistic();
        return new Selection(elements(choice, point, platform), choice.getMetric().getLiteral(),
                statistic.getLiteral());
    }

    private static List<String> elements(MetricChoice choice, Point point, Platform platform) {
        if (choice.getElement() == null) {
            return List.of(PointResult.ALL);
        }
        Evaluator evaluator = new Evaluator(point.environment());
        return PlatformInstance.of(platform, evaluator).resolve(choice.getElement(), null, evaluator).stream()
                .map(Instance::qualifiedName).toList();
    }
}
