package org.svio.model.validation;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.ElementReference;
import org.svio.model.Experiment;
import org.svio.model.Flow;
import org.svio.model.Mapping;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Sources and destinations of a flow pair up, and every mapping of the experiment places them. */
final class FlowRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Flow flow && flow.eContainer() instanceof Experiment experiment
                && Resolved.wholly(flow.getSources()) && Resolved.wholly(flow.getDestinations())) {
            List<Mapping> mappings = ExperimentRules.mappingsOf(experiment);
            for (Environment point : issues.points(experiment)) {
                PlatformInstance platform = issues.expansions().of(experiment.getPlatform(), point).orElse(null);
                if (platform == null || !checkPoint(flow, platform, mappings, issues.expansions().evaluator(point),
                        issues)) {
                    return;
                }
            }
        }
    }

    private static boolean checkPoint(Flow flow, PlatformInstance platform, List<Mapping> mappings, Evaluator evaluator,
            Issues issues) {
        List<Instance> sources = ends(flow, Literals.FLOW__SOURCES, platform, evaluator, issues);
        List<Instance> destinations = ends(flow, Literals.FLOW__DESTINATIONS, platform, evaluator, issues);
        return sources != null && destinations != null && checkPairs(flow, sources, destinations, issues)
                && checkMapped(flow, Literals.FLOW__SOURCES, sources, mappings, platform, issues)
                && checkMapped(flow, Literals.FLOW__DESTINATIONS, destinations, mappings, platform, issues)
                && checkReachable(flow, sources, destinations, mappings, platform, issues);
    }

    private static List<Instance> ends(Flow flow, EReference feature, PlatformInstance platform, Evaluator evaluator,
            Issues issues) {
        ElementReference reference = (ElementReference) flow.eGet(feature);
        if (!ReferenceRules.isSound(reference, evaluator) || !ReferenceRules.leadsToRightKind(reference)) {
            return null;
        }
        try {
            return platform.resolve(reference, null, evaluator);
        } catch (ModelException mistake) {
            issues.error(IssueCode.NO_SUCH_ELEMENT, flow, feature, mistake.getMessage());
            return null;
        }
    }

    private static boolean checkPairs(Flow flow, List<Instance> sources, List<Instance> destinations, Issues issues) {
        if (destinations.size() != 1 && sources.size() != destinations.size()) {
            issues.error(IssueCode.FLOW_ENDS, flow, Literals.FLOW__DESTINATIONS, "flow " + flow.getName() + " has "
                    + count(sources.size(), "source") + " but " + count(destinations.size(), "destination")
                    + ": name one destination, or as many as sources");
            return false;
        }
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i) == destinations.get(destinations.size() == 1 ? 0 : i)) {
                issues.error(IssueCode.FLOW_ENDS, flow, Literals.FLOW__DESTINATIONS, sources.get(i)
                        + " would send to itself: name another destination");
                return false;
            }
        }
        return true;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static boolean checkMapped(Flow flow, EReference feature, List<Instance> ends, List<Mapping> mappings,
            PlatformInstance platform, Issues issues) {
        boolean sound = true;
        for (Mapping mapping : mappings) {
            Set<Instance> mapped = issues.expansions().mapped(mapping, platform).orElse(null);
            if (mapped == null) {
                continue;
            }
            Instance unmapped = ends.stream().filter(end -> end.is(VirtualInterface.class) && !mapped.contains(end))
                    .findFirst().orElse(null);
            if (unmapped != null) {
                sound = false;
                issues.error(IssueCode.UNMAPPED, flow, feature, unmapped + " is not mapped in mapping "
                        + mapping.getName()
                        + ": add 'map " + unmapped + " to ...' there");
            }
        }
        return sound;
    }

    private static boolean checkReachable(Flow flow, List<Instance> sources, List<Instance> destinations,
            List<Mapping> mappings, PlatformInstance platform, Issues issues) {
        Network network = issues.expansions().network(platform);
        for (Mapping mapping : mappings) {
            BoundMapping bound = issues.expansions().bound(mapping, platform).orElse(null);
            for (int i = 0; bound != null && i < sources.size(); i++) {
                Instance from = portOf(sources.get(i), bound);
                Instance to = portOf(destinations.get(destinations.size() == 1 ? 0 : i), bound);
                if (from != null && to != null && !network.joins(from, to) && network.complaint(from) == null
                        && network.complaint(to) == null) {
                    issues.error(IssueCode.UNREACHABLE, flow, Literals.FLOW__DESTINATIONS, "no link leads from " + from
                            + " to " + to + ", which flow " + flow.getName() + " needs in mapping " + mapping.getName()
                            + ": add one");
                    return false;
                }
            }
        }
        return true;
    }

    private static Instance portOf(Instance station, BoundMapping mapping) {
        return station.is(VirtualInterface.class) ? mapping.find(station).map(BoundVif::port).orElse(null) : station;
    }
}
