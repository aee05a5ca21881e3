package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.svio.estimate.Bounds;
import org.svio.estimate.Estimate;
import org.svio.estimate.ResourceLoad;
import org.svio.estimate.StationEstimate;
import org.svio.simulation.program.Program;

/** Computes the estimate of one program. */
public final class Analysis {

    /** Loads closer than this are taken as equal: the one that comes first on the way is the bottleneck. */
    private static final double TIE = 1e-9;

    private final Resources resources;
    private final List<Chain> chains;
    private final List<Demand> demands;
    private final Network network;
    private final Bounds bounds;
    private final Start start;
    private final Losses losses;
    private final double[] demandOf;
    private final double[] necessary;

    /** Prepares the analysis of a program. */
    public Analysis(Program program) {
        resources = new Resources(program);
        chains = Traffic.of(resources, Reckoning.MEAN);
        bounds = new Ceiling(resources, chains, false).bounds();
        network = new Network(resources, chains);
        Necessity necessity = new Necessity(resources, false);
        demands = chains.stream().map(necessity::of).toList();
        start = new Start(network, demands);
        losses = new Losses(network);
        demandOf = new double[resources.count()];
        necessary = new double[resources.count()];
    }

    /** The estimate; to be called once. */
    public Estimate estimate() {
        start.set();
        network.solve();
        losses.settle();
        Totals all = new Totals();
        network.flows.forEach(flow -> all.add(flow, -1));
        keepWithinBounds(all);
        weigh();
        List<ResourceLoad> loads = loads(all);
        ResourceLoad first = loads.isEmpty() ? new ResourceLoad("none", 0, 0, 0) : loads.get(0);
        List<String> caveats = new Caveats(network, start.overloaded(), losses).sentences();
        return new Estimate(all.bits, all.latency(), all.roundTrip(), first.name(), first.necessary(), loads,
                stations(), bounds, caveats);
    }

    /** Approximations may err to the wrong side of what is certain. */
    private void keepWithinBounds(Totals all) {
        double excess = all.bits / bounds.throughput();
        if (excess > 1) {
            network.flows.forEach(flow -> flow.rate /= excess);
            all.bits /= excess;
            all.packets /= excess;
            all.time /= excess;
        }
    }

    /** Finds for each resource what it must serve per second, and the time that takes it. */
    private void weigh() {
        for (int number = 0; number < demands.size(); number++) {
            Demand demand = demands.get(number);
            double rate = network.flows.get(number).rate;
            for (int place = 0; place < demand.size(); place++) {
                int resource = demand.resource(place);
                double slowness = slowness(resource);
                demandOf[resource] += rate * demand.total(place);
                necessary[resource] += rate
                        * (demand.total(place) + (slowness - 1) * demand.computing(place));
            }
        }
    }

    private double slowness(int resource) {
        return resources.isStrand(resource) ? network.strands[resource].sharingSlowness() : 1;
    }

    private List<ResourceLoad> loads(Totals all) {
        List<Integer> used = new ArrayList<>();
        for (int resource = 0; resource < demandOf.length; resource++) {
            if (demandOf[resource] > 0) {
                used.add(resource);
            }
        }
        used.sort(Comparator.comparingDouble(resource -> -Math.rint(necessary[resource] / TIE)));
        return used.stream().map(resource -> new ResourceLoad(resources.name(resource),
                demandOf[resource] / all.packets, Math.min(1, necessary[resource]),
                Math.max(Math.min(1, necessary[resource]), network.busy(resource)))).toList();
    }

    private List<StationEstimate> stations() {
        Program program = resources.program;
        Totals[] totals = new Totals[program.stations().size()];
        int[] bottleneck = new int[totals.length];
        for (int number = 0; number < chains.size(); number++) {
            Flow flow = network.flows.get(number);
            int worst = bottleneck(demands.get(number));
            for (int trip = 0; trip < flow.visits.size(); trip++) {
                Trip sent = flow.chain.trips().get(trip);
                if (sent.payload() == 0) {
                    continue;
                }
                if (totals[sent.from()] == null) {
                    totals[sent.from()] = new Totals();
                    bottleneck[sent.from()] = worst;
                } else if (necessary[worst] > necessary[bottleneck[sent.from()]]) {
                    bottleneck[sent.from()] = worst;
                }
                totals[sent.from()].add(flow, trip);
            }
        }
        List<StationEstimate> estimates = new ArrayList<>();
        for (int station = 0; station < totals.length; station++) {
            if (totals[station] != null) {
                estimates.add(new StationEstimate(program.stations().get(station).name(), totals[station].bits,
                        totals[station].latency(), resources.name(bottleneck[station])));
            }
        }
        return estimates;
    }

    private int bottleneck(Demand demand) {
        int worst = demand.resource(0);
        for (int place = 1; place < demand.size(); place++) {
            int resource = demand.resource(place);
            double difference = necessary[resource] - necessary[worst];
            if (difference > TIE || difference > -TIE && resource < worst) {
                worst = resource;
            }
        }
        return worst;
    }
}
