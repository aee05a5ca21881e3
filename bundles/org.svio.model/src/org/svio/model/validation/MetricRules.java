package org.svio.model.validation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Experiment;
import org.svio.model.Flow;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.model.PcapReplay;
import org.svio.model.PingPong;
import org.svio.model.Processor;
import org.svio.model.RequestResponse;
import org.svio.model.Statistic;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** What an objective or a precision asks for is measured: this statistic of this metric, of this element. */
final class MetricRules implements Rules {

    private static final Set<Statistic> PERCENTILES = Set.of(Statistic.P50, Statistic.P90, Statistic.P99,
            Statistic.P999);
    private static final Set<Metric> TIMES = Set.of(Metric.LATENCY, Metric.ROUND_TRIP);

    /** What each metric is measured of, besides everything together. */
    private static final Map<Metric, Set<EClass>> ELEMENTS = elements();
    /** The metrics that are not measured of everything together. */
    private static final Map<Metric, String> ALONE = Map.of(
            Metric.UTILISATION, "a thread, a device's processor, a bus, a memory or a port",
            Metric.CYCLES_PER_PACKET, "a host");

    private static Map<Metric, Set<EClass>> elements() {
        Map<Metric, Set<EClass>> elements = new EnumMap<>(Metric.class);
        Set<EClass> stations = Set.of(Literals.VIRTUAL_INTERFACE, Literals.PEER);
        elements.put(Metric.THROUGHPUT, stations);
        elements.put(Metric.PACKET_RATE, stations);
        elements.put(Metric.LATENCY, stations);
        elements.put(Metric.ROUND_TRIP, stations);
        elements.put(Metric.EXITS, Set.of(Literals.VIRTUAL_CPU, Literals.HARDWARE_THREAD, Literals.HARDWARE_CONTEXT));
        elements.put(Metric.UTILISATION, Set.of(Literals.HARDWARE_THREAD, Literals.PROCESSOR, Literals.BUS,
                Literals.MEMORY, Literals.PORT, Literals.PEER));
        elements.put(Metric.CYCLES_PER_PACKET, Set.of(Literals.HOST));
        return elements;
    }

    @Override
    public void check(EObject object, Issues issues) {
        if (!(object instanceof MetricChoice choice) || choice.getMetric() == null) {
            return;
        }
        Experiment experiment = Points.experimentOf(choice);
        if (checkStatistic(choice, experiment, issues) && checkElement(choice, issues) && experiment != null) {
            checkTraffic(choice, experiment, issues);
        }
    }

    private static boolean checkStatistic(MetricChoice choice, Experiment experiment, Issues issues) {
        Metric metric = choice.getMetric();
        Statistic statistic = choice.getStatistic();
        if (statistic == Statistic.RATIO) {
            return checkRatio(choice, experiment, issues);
        }
        String known = PERCENTILES.contains(statistic) && !TIMES.contains(metric)
                ? ": percentiles are known of latency and roundTrip"
                : statistic == Statistic.MAX && !TIMES.contains(metric) ? ": it is known of latency and roundTrip"
                : statistic == Statistic.TOTAL && metric != Metric.DROPS ? ": it is known of drops" : "";
        if (!known.isEmpty()) {
            issues.error(IssueCode.ARGUMENTS, choice, Literals.METRIC_CHOICE__STATISTIC, metric + " has no "
                    + statistic + known);
        }
        return known.isEmpty();
    }

    private static boolean checkRatio(MetricChoice choice, Experiment experiment, Issues issues) {
        if (choice.eContainmentFeature() == Literals.EXPERIMENT__PRECISION) {
            issues.error(IssueCode.ARGUMENTS, choice, Literals.METRIC_CHOICE__STATISTIC, "a precision is asked of what"
                    + " each point measures, not of a ratio: write '" + choice.getMetric() + "' alone");
            return false;
        }
        if (experiment != null && experiment.getComparisons().size() != 1) {
            issues.error(IssueCode.NOT_VARIED, choice, Literals.METRIC_CHOICE__STATISTIC, "a ratio needs "
                    + (experiment.getComparisons().isEmpty() ? "a comparison: add" : "exactly one comparison: keep one")
                    + " 'compare mapping ... with ...'");
            return false;
        }
        boolean single = choice.getElement() != null;
        if (single || ALONE.containsKey(choice.getMetric())) {
            issues.error(IssueCode.ARGUMENTS, choice, single ? Literals.METRIC_CHOICE__ELEMENT
                    : Literals.METRIC_CHOICE__METRIC, "a ratio is one of everything together" + (single
                            ? ": leave out 'of'" : ", of which there is no " + choice.getMetric()));
            return false;
        }
        return true;
    }

    private static boolean checkElement(MetricChoice choice, Issues issues) {
        Metric metric = choice.getMetric();
        ElementReference element = choice.getElement();
        if (metric == Metric.QUEUE_LENGTH) {
            issues.error(IssueCode.ARGUMENTS, choice, Literals.METRIC_CHOICE__METRIC, "queueLength stands in the"
                    + " results only, as no path leads to a queue: ask for latency or drops here");
            return false;
        }
        if (element == null) {
            String needed = ALONE.get(metric);
            if (needed != null) {
                issues.error(IssueCode.MISSING, choice, Literals.METRIC_CHOICE__METRIC, metric + " is measured of one"
                        + " element at a time: add 'of' and the path to " + needed);
            }
            return needed == null;
        }
        Set<EClass> kinds = ELEMENTS.get(metric);
        if (kinds == null) {
            issues.error(IssueCode.WRONG_TARGET, choice, Literals.METRIC_CHOICE__ELEMENT, metric + " of one element is"
                    + " not measured: leave out 'of'");
            return false;
        }
        return Resolved.wholly(element) && checkKind(element, metric, kinds, issues);
    }

    private static boolean checkKind(ElementReference element, Metric metric, Set<EClass> kinds, Issues issues) {
        Component target = element.getSegments().get(element.getSegments().size() - 1).getElement();
        if (!kinds.contains(target.eClass())) {
            issues.error(IssueCode.WRONG_TARGET, element, metric + " is not measured of "
                    + Words.aKind(target.eClass()) + ": name " + Words.oneOf(kinds));
            return false;
        }
        return true;
    }

    /** Somebody in the experiment does what is measured; of one element, that element at some point. */
    private static void checkTraffic(MetricChoice choice, Experiment experiment, Issues issues) {
        Metric metric = choice.getMetric();
        if (metric == Metric.ROUND_TRIP && experiment.getFlows().stream().noneMatch(MetricRules::asks)) {
            issues.error(IssueCode.CONTRADICTION, choice, Literals.METRIC_CHOICE__METRIC, "nobody asks for answers in"
                    + " this experiment, so that there is no roundTrip: add a 'requests' or 'pingpong', or ask for"
                    + " latency");
        } else if (choice.getElement() != null && !experiment.getFlows().isEmpty()) {
            if (metric == Metric.UTILISATION) {
                checkStrands(choice, experiment, issues);
            } else if (ELEMENTS.get(metric).contains(Literals.VIRTUAL_INTERFACE)) {
                checkSenders(choice, experiment, issues);
            }
        }
    }

    private static boolean asks(Flow flow) {
        return flow instanceof RequestResponse || flow instanceof PingPong;
    }

    private static void checkSenders(MetricChoice choice, Experiment experiment, Issues issues) {
        Set<Instance> named = new HashSet<>();
        Set<Instance> active = new HashSet<>();
        for (Environment point : issues.points(experiment)) {
            PlatformInstance platform = issues.expansions().of(experiment.getPlatform(), point).orElse(null);
            if (platform == null) {
                return;
            }
            Evaluator evaluator = issues.expansions().evaluator(point);
            named.addAll(resolved(choice.getElement(), platform, evaluator));
            for (Flow flow : experiment.getFlows()) {
                boolean answers = asks(flow) || flow instanceof PcapReplay;
                if (choice.getMetric() != Metric.ROUND_TRIP || asks(flow)) {
                    active.addAll(resolved(flow.getSources(), platform, evaluator));
                }
                if (choice.getMetric() != Metric.ROUND_TRIP && answers) {
                    active.addAll(resolved(flow.getDestinations(), platform, evaluator));
                }
            }
        }
        named.stream().filter(each -> active.stream().noneMatch(one -> isSame(one, each))).map(Instance::qualifiedName)
                .sorted().findFirst().ifPresent(idle -> issues.error(IssueCode.WRONG_TARGET, choice.getElement(), idle
                        + (choice.getMetric() == Metric.ROUND_TRIP ? " asks nobody" : " sends nothing")
                        + " in this experiment, so that there is no " + choice.getMetric() + " of it: name who does"));
    }

    /** Points that vary parameters of the platform have instances of their own. */
    private static boolean isSame(Instance a, Instance b) {
        return a == b || a.qualifiedName().equals(b.qualifiedName());
    }

    /** Processors with threads are busy thread by thread. */
    private static void checkStrands(MetricChoice choice, Experiment experiment, Issues issues) {
        issues.expansions().of(experiment.getPlatform()).ifPresent(platform ->
                resolved(choice.getElement(), platform, issues.expansions().evaluator(issues.points(experiment).get(0)))
                        .stream().filter(each -> each.is(Processor.class)
                                && each.parts().stream().anyMatch(part -> part.declaration().eClass()
                                        == Literals.HARDWARE_THREAD))
                        .findFirst().ifPresent(core -> issues.error(IssueCode.WRONG_TARGET, choice.getElement(),
                                "utilisation is measured of each thread of " + core + ": name one, as in "
                                        + core.parts().get(0))));
    }

    private static List<Instance> resolved(ElementReference reference, PlatformInstance platform,
            Evaluator evaluator) {
        if (reference == null || !ReferenceRules.isSound(reference, evaluator)) {
            return List.of();
        }
        try {
            return platform.resolve(reference, null, evaluator);
        } catch (ModelException reportedAtTheReference) {
            return List.of();
        }
    }
}
