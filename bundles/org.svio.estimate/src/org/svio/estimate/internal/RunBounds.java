package org.svio.estimate.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svio.estimate.Bounds;
import org.svio.simulation.program.Program;

/**
 * Bounds that hold for every run, however short.
 *
 * @param bounds of all conversations together: throughput once what was inside at the start has left
 * @param inside most data under way at once, in bits
 * @param latencies the least latency of each sender
 * @param roundTrips the least round trip of each station that starts exchanges
 */
public record RunBounds(Bounds bounds, double inside, Map<String, Double> latencies, Map<String, Double> roundTrips) {

    /** The bounds of a program. */
    public static RunBounds of(Program program) {
        Resources resources = new Resources(program);
        List<Chain> chains = Traffic.of(resources, Reckoning.LEAST);
        Map<String, Double> latencies = new HashMap<>();
        Map<String, Double> roundTrips = new HashMap<>();
        double inside = 0;
        for (Chain chain : chains) {
            inside += inside(program, chain);
            for (Trip trip : chain.trips()) {
                if (trip.payload() > 0) {
                    double least = chain.closed() ? trip.route().shortest() : chain.shortest();
                    latencies.merge(program.stations().get(trip.from()).name(), least, Math::min);
                }
            }
            if (chain.kind() == Chain.Kind.EXCHANGE) {
                String starter = program.stations().get(chain.trips().get(0).from()).name();
                roundTrips.merge(starter, chain.shortestRoundTrip(), Math::min);
            }
        }
        return new RunBounds(new Ceiling(resources, chains, true).bounds(), inside, latencies, roundTrips);
    }

    private static double inside(Program program, Chain chain) {
        if (chain.closed()) {
            return chain.population() * chain.payload();
        }
        double packets = 0;
        for (Leg leg : chain.trips().get(0).route().legs()) {
            packets += switch (leg) {
                case Leg.Stay stay -> program.rings().get(stay.ring()).slots()
                        + program.inlets().get(stay.inlet()).agents().length;
                case Leg.Hop hop -> program.outlets().get(hop.outlet()).queue() + Math.ceil(hop.latency() / hop.busy());
            };
        }
        return packets * chain.payload();
    }
}
