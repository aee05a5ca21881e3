package org.svio.estimate.internal;

import java.util.List;

/**
 * The way of a packet through the program.
 *
 * @param legs its parts in order
 * @param arrives whether it reaches the other application
 */
record Route(List<Leg> legs, boolean arrives) {

    /** The least latency, when nothing waits for anything. */
    double shortest() {
        double time = 0;
        for (Leg leg : legs) {
            time += switch (leg) {
                case Leg.Stay stay -> stay.shortest();
                case Leg.Hop hop -> hop.busy() + hop.latency();
            };
        }
        return time;
    }
}
