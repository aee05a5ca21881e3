package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the iteration starts: near the asymptotes. Open flows are cut down to what the resources on their way can take,
 * for good; closed chains get what is left, and what their windows hold beyond that waits for the most loaded resource.
 */
final class Start {

    private static final int MOST_ROUNDS = 20;
    private static final double TOLERANCE = 1e-6;

    /** What closed chains always find of a resource, however much open flows want. */
    private static final double LEAST_SHARE = 0.01;

    private final Network network;
    private final List<Demand> demands;
    private final List<String> overloaded = new ArrayList<>();
    private final double[] capacity;

    Start(Network network, List<Demand> demands) {
        this.network = network;
        this.demands = demands;
        this.capacity = new double[network.resources.count()];
        Arrays.fill(capacity, 1);
    }

    /** The names of the resources that are offered more than they can take. */
    List<String> overloaded() {
        return overloaded;
    }

    /** Sets the rates and the first waits of all flows. */
    void set() {
        fit(false);
        double[] open = load(false);
        for (int resource = 0; resource < capacity.length; resource++) {
            if (open[resource] > 1 - TOLERANCE && demanded(resource)) {
                overloaded.add(network.resources.name(resource));
            }
            capacity[resource] = Math.max(LEAST_SHARE, 1 - open[resource]);
        }
        fit(true);
        double[] load = load(true);
        for (int number = 0; number < demands.size(); number++) {
            Flow flow = network.flows.get(number);
            if (flow.chain.closed() && flow.rate > 0) {
                double surplus = flow.population / flow.rate - flow.chain.pause() - flow.chain.service() - flow.time();
                queue(flow, network.resources, worst(demands.get(number), load), surplus);
            }
        }
    }

    /** Lets what is too much wait where the flow first uses the resource. */
    private static void queue(Flow flow, Resources resources, int resource, double surplus) {
        for (List<Visit> trip : flow.visits) {
            for (Visit visit : trip) {
                if (surplus > 0 && visit.uses(resource, resources)) {
                    visit.residence += surplus;
                    return;
                }
            }
        }
    }

    /** Lowers the rates of all closed or of all open flows until no resource is overloaded by them. */
    private void fit(boolean closed) {
        boolean fits = false;
        for (int round = 0; !fits && round < MOST_ROUNDS; round++) {
            double[] load = load(closed);
            fits = true;
            for (int number = 0; number < demands.size(); number++) {
                Flow flow = network.flows.get(number);
                if (flow.chain.closed() == closed && flow.rate > 0) {
                    double share = load[worst(demands.get(number), load)];
                    flow.rate /= Math.max(1, share);
                    fits &= share < 1 + TOLERANCE;
                }
            }
        }
    }

    /** The share of each resource's capacity that all closed or all open flows need. */
    private double[] load(boolean closed) {
        double[] load = new double[capacity.length];
        for (int number = 0; number < demands.size(); number++) {
            Flow flow = network.flows.get(number);
            Demand demand = demands.get(number);
            for (int place = 0; flow.chain.closed() == closed && place < demand.size(); place++) {
                int resource = demand.resource(place);
                load[resource] += flow.rate * demand.total(place) / capacity[resource];
            }
        }
        return load;
    }

    private static int worst(Demand demand, double[] load) {
        int worst = demand.resource(0);
        for (int place = 1; place < demand.size(); place++) {
            worst = load[demand.resource(place)] > load[worst] ? demand.resource(place) : worst;
        }
        return worst;
    }

    private boolean demanded(int resource) {
        for (int number = 0; number < demands.size(); number++) {
            Flow flow = network.flows.get(number);
            Demand demand = demands.get(number);
            for (int place = 0; !flow.chain.closed() && place < demand.size(); place++) {
                if (demand.resource(place) == resource && flow.rate < flow.chain.rate() * (1 - TOLERANCE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
