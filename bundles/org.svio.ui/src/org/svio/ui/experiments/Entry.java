package org.svio.ui.experiments;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.svio.experiment.results.StoredExperiment;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRun;

/** A line of the tree. */
sealed interface Entry {

    /** The experiment it belongs to. */
    OfExperiment experiment();

    /** What is below it. */
    List<? extends Entry> children();

    /** The line it is below; null at the top. */
    Entry parent();

    /**
     * An experiment.
     *
     * @param points all its points
     */
    record OfExperiment(IProject project, StoredExperiment stored, List<StoredPoint> points) implements Entry {

        @Override
        public OfExperiment experiment() {
            return this;
        }

        @Override
        public List<OfPoint> children() {
            return points.stream().map(each -> new OfPoint(this, each)).toList();
        }

        @Override
        public Entry parent() {
            return null;
        }

        /** The same with some of its points. */
        OfExperiment with(List<StoredPoint> some) {
            return new OfExperiment(project, stored, some);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfExperiment same && same.stored.folder().equals(stored.folder());
        }

        @Override
        public int hashCode() {
            return stored.folder().hashCode();
        }
    }

    /** A point of an experiment. */
    record OfPoint(OfExperiment experiment, StoredPoint point) implements Entry {

        @Override
        public List<OfRun> children() {
            return point.runs().stream().map(each -> new OfRun(this, each)).toList();
        }

        @Override
        public Entry parent() {
            return experiment;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfPoint same && same.experiment.equals(experiment)
                    && same.point.key().equals(point.key());
        }

        @Override
        public int hashCode() {
            return point.key().hashCode();
        }
    }

    /** A replication of a point. */
    record OfRun(OfPoint parent, StoredRun run) implements Entry {

        @Override
        public OfExperiment experiment() {
            return parent.experiment();
        }

        @Override
        public List<Entry> children() {
            return List.of();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfRun same && same.parent.equals(parent)
                    && same.run.replication() == run.replication();
        }

        @Override
        public int hashCode() {
            return parent.hashCode() + run.replication();
        }
    }
}
