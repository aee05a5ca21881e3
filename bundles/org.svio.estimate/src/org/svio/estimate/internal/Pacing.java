package org.svio.estimate.internal;

import java.util.Arrays;
import java.util.List;

/** Finds wires that all frames reach one by one from one other wire that is not faster: there nothing ever waits. */
final class Pacing {

    private static final int UNKNOWN = -1;
    private static final int SEVERAL = -2;

    private final Server[] servers;
    private final Resources resources;
    private final int[] feeder;

    Pacing(Server[] servers, Resources resources) {
        this.servers = servers;
        this.resources = resources;
        this.feeder = new int[resources.program.outlets().size()];
        Arrays.fill(feeder, UNKNOWN);
    }

    void find(List<Chain> chains) {
        for (Chain chain : chains) {
            for (Trip trip : chain.trips()) {
                follow(trip.route());
            }
        }
        for (int outlet = 0; outlet < feeder.length; outlet++) {
            Server server = servers[resources.outlet(outlet)];
            if (server != null) {
                server.paced = feeder[outlet] >= 0;
            }
        }
    }

    private void follow(Route route) {
        Leg.Hop last = null;
        for (Leg leg : route.legs()) {
            if (leg instanceof Leg.Hop hop) {
                int from = last != null && last.busy() >= hop.busy() ? last.outlet() : SEVERAL;
                feeder[hop.outlet()] = feeder[hop.outlet()] == UNKNOWN || feeder[hop.outlet()] == from ? from : SEVERAL;
                last = hop;
            } else {
                last = null;
            }
        }
    }
}
