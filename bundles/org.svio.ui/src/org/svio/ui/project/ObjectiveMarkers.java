package org.svio.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.ide.Snapshot;
import org.svio.experiment.ExpectationResult;
import org.svio.experiment.ModelText;
import org.svio.experiment.QuantityText;
import org.svio.model.Experiment;
import org.svio.model.Expectation;
import org.svio.model.Objective;
import org.svio.ui.editor.LiveModel;

/** Marks the objectives that the last run of their experiment missed. */
public final class ObjectiveMarkers {

    /** As in plugin.xml. */
    public static final String TYPE = "org.svio.ui.objective";

    private static final String EXPERIMENT = "experiment";

    private ObjectiveMarkers() {
    }

    /**
     * Marks what a run of an experiment missed in the file that declares it, and takes away what an earlier run had
     * missed. Not for the user interface's thread: the file is parsed.
     */
    public static void update(IFile file, String experiment, List<ExpectationResult> results) throws CoreException {
        List<Map<String, Object>> missed = new ArrayList<>();
        Snapshot snapshot = ModelFile.path(file).map(LiveModel.language()::parse).orElse(null);
        if (snapshot != null) {
            missed.addAll(LiveModel.language().read(snapshot, each -> missed(each, experiment, results)));
        }
        file.getWorkspace().run(monitor -> {
            for (IMarker each : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
                if (experiment.equals(each.getAttribute(EXPERIMENT, ""))) {
                    each.delete();
                }
            }
            for (Map<String, Object> each : missed) {
                file.createMarker(TYPE, each);
            }
        }, null, IWorkspace.AVOID_UPDATE, null);
    }

    private static List<Map<String, Object>> missed(Snapshot snapshot, String name, List<ExpectationResult> results) {
        Optional<Experiment> experiment = experiment(snapshot, name);
        List<Map<String, Object>> missed = new ArrayList<>();
        for (Objective each : experiment.map(Experiment::getObjectives).map(List::copyOf).orElse(List.of())) {
            if (each instanceof Expectation) {
                List<ExpectationResult> failures = results.stream()
                        .filter(result -> !result.met() && result.text().equals(ModelText.of(each))).toList();
                if (!failures.isEmpty()) {
                    missed.add(attributes(NodeModelUtils.findActualNodeFor(each), name, message(failures)));
                }
            }
        }
        return missed;
    }

    private static Optional<Experiment> experiment(Snapshot snapshot, String name) {
        return snapshot.document() == null ? Optional.empty() : snapshot.document().getDeclarations().stream()
                .filter(Experiment.class::isInstance).map(Experiment.class::cast)
                .filter(each -> name.equals(each.getName())).findFirst();
    }

    private static String message(List<ExpectationResult> failures) {
        ExpectationResult first = failures.get(0);
        String at = first.position().text().isEmpty() ? "" : " at " + first.position().text();
        String others = failures.size() == 1 ? "" : ", and at " + (failures.size() - 1) + " more";
        String value = Double.isFinite(first.interval().mean())
                ? "it is " + QuantityText.of(first.interval(), first.unit()) : "it was not measured";
        return "objective missed: " + first.text() + "; " + value + at + others;
    }

    private static Map<String, Object> attributes(INode node, String experiment, String message) {
        return Map.of(IMarker.CHAR_START, node.getOffset(), IMarker.CHAR_END, node.getEndOffset(),
                IMarker.LINE_NUMBER, node.getStartLine(), IMarker.SEVERITY, IMarker.SEVERITY_WARNING,
                IMarker.MESSAGE, message, EXPERIMENT, experiment, IMarker.LOCATION, "line " + node.getStartLine());
    }
}
