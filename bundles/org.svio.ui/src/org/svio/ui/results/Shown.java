package org.svio.ui.results;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.svio.experiment.results.StoredExperiment;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRows;

/**
 * What of an experiment is shown, read from disk. Immutable.
 *
 * @param label tells it from others that are shown beside it
 * @param experiment where it was read from
 * @param points the points that are shown, in their order
 * @param rows all its rows
 * @param index the measures among them by what they are of
 */
record Shown(String label, StoredExperiment experiment, List<StoredPoint> points, StoredRows rows,
        Map<Shown.Key, StoredRows.Measure> index) {

    /** What a measure is of. */
    record Key(String point, String element, String metric, String statistic) {
    }

    static Shown read(ResultChoice choice) throws IOException {
        StoredExperiment experiment = StoredExperiment.of(choice.folder());
        List<StoredPoint> points = experiment.points().stream()
                .filter(each -> choice.points().isEmpty() || choice.points().contains(each.key())).toList();
        StoredRows rows = experiment.rows();
        Map<Key, StoredRows.Measure> index = new HashMap<>();
        rows.measures().forEach(each -> index.putIfAbsent(new Key(each.point(), each.element(), each.metric(),
                each.statistic()), each));
        return new Shown(choice.label(), experiment, points, rows, index);
    }

    /** The figure of an element at a point. */
    Optional<StoredRows.Measure> find(String point, String element, String metric, String statistic) {
        return Optional.ofNullable(index.get(new Key(point, element, metric, statistic)));
    }
}
