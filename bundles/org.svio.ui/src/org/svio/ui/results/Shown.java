package org.svio.ui.results;

import java.io.IOException;
import java.util.List;
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
 */
record Shown(String label, StoredExperiment experiment, List<StoredPoint> points, StoredRows rows) {

    static Shown read(ResultChoice choice) throws IOException {
        StoredExperiment experiment = StoredExperiment.of(choice.folder());
        List<StoredPoint> points = experiment.points().stream()
                .filter(each -> choice.points().isEmpty() || choice.points().contains(each.key())).toList();
        return new Shown(choice.label(), experiment, points, experiment.rows());
    }
}
