package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svio.estimate.Bounds;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.StrandSpec;

/**
 * Asymptotic bounds (Denning and Buzen 1978) for several classes: no resource serves longer than the time, no window
 * turns over faster than the shortest way round, and no open flow gets more than it offers.
 */
final class Ceiling {

    private final Program program;
    private final Resources resources;
    private final List<Chain> chains;
    private final List<List<Integer>> strandsOfCore = new ArrayList<>();
    private final Pools pools;
    private final Limit[] limits;

    /** Of a strand whose core has others: what it and its siblings can compute together. */
    private final Limit[] sharedLimits;
    private final double[] most;
    private final double[] payload;

    /**
     * Prepares the bounds.
     *
     * @param always whether they are to hold for every run, however short, and not only in the mean: then open flows
     *     may send at any rate and acknowledgements may get lost
     */
    Ceiling(Resources resources, List<Chain> chains, boolean always) {
        this.program = resources.program;
        this.resources = resources;
        this.chains = chains;
        this.pools = new Pools(resources);
        this.limits = new Limit[resources.count()];
        this.sharedLimits = new Limit[program.strands().size()];
        this.most = new double[chains.size()];
        this.payload = new double[chains.size()];
        for (int core = 0; core < program.cores().size(); core++) {
            strandsOfCore.add(new ArrayList<>());
        }
        for (int strand = 0; strand < sharedLimits.length; strand++) {
            strandsOfCore.get(program.strands().get(strand).core()).add(strand);
        }
        Necessity necessity = new Necessity(resources, always);
        for (int number = 0; number < chains.size(); number++) {
            Chain chain = chains.get(number);
            limit(number, necessity.of(chain));
            payload[number] = chain.payload();
            most[number] = !chain.arrives() ? 0 : chain.closed()
                    ? chain.population() / (chain.pause() + chain.shortestRoundTrip())
                    : always ? Double.POSITIVE_INFINITY : chain.rate();
        }
        for (Limit[] kind : List.of(limits, sharedLimits)) {
            Arrays.stream(kind).filter(limit -> limit != null).forEach(limit -> limit.restrict(most));
        }
    }

    Bounds bounds() {
        double latency = Double.POSITIVE_INFINITY;
        double roundTrip = Double.POSITIVE_INFINITY;
        for (Chain chain : chains) {
            latency = Math.min(latency, chain.shortest());
            if (chain.kind() == Chain.Kind.EXCHANGE) {
                roundTrip = Math.min(roundTrip, chain.shortestRoundTrip());
            }
        }
        return new Bounds(throughput(), known(latency), known(roundTrip));
    }

    private static double known(double least) {
        return Double.isInfinite(least) ? Double.NaN : least;
    }

    private double throughput() {
        double total = 0;
        for (int number = 0; number < most.length; number++) {
            total += payload[number] == 0 ? 0 : most[number] * payload[number];
        }
        double least = total;
        for (Limit[] kind : List.of(limits, sharedLimits)) {
            for (Limit limit : kind) {
                least = limit == null ? least : Math.min(least, limit.throughput(most, payload, total));
            }
        }
        return least;
    }

    private void limit(int chain, Demand demand) {
        for (int place = 0; place < demand.size(); place++) {
            int resource = demand.resource(place);
            int group = pools.group(resource);
            if (limits[group] == null) {
                limits[group] = new Limit(pools.members(group));
            }
            limits[group].add(chain, demand.ofAll(place));
            if (resources.isStrand(resource) && !demand.pooled(place)) {
                share(chain, resource, demand.computing(place));
            }
        }
    }

    /**
     * Strands of one core: with w the work of each, w(i) + b times the work of the others is at most 1, where b is the
     * largest number for which that holds both when one strand computes alone and when all compute at the reduced rate.
     */
    private void share(int chain, int strand, double computing) {
        StrandSpec spec = program.strands().get(strand);
        List<Integer> siblings = strandsOfCore.get(spec.core());
        if (siblings.size() < 2) {
            return;
        }
        double others = Math.min(1, (1 / program.cores().get(spec.core()) - 1) / (siblings.size() - 1));
        for (int sibling : siblings) {
            if (sharedLimits[sibling] == null) {
                sharedLimits[sibling] = new Limit(1);
            }
            sharedLimits[sibling].add(chain, sibling == strand ? computing : others * computing);
        }
    }
}
