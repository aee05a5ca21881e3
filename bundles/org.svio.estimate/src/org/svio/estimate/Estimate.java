package org.svio.estimate;

import java.util.List;

/**
 * The analytic estimate of one program.
 *
 * @param throughput goodput of all conversations together, in bit/s
 * @param latency mean one-way latency of all data, in seconds; NaN where nothing is delivered
 * @param roundTrip mean round trip of the exchanges, in seconds; NaN where there is none
 * @param bottleneck the resource that limits the throughput, or would first if there were more load
 * @param bottleneckUtilisation its utilisation, as {@link ResourceLoad#necessary}
 * @param loads the resources that conversations use, the most loaded first
 * @param stations what each station that sends data gets, in the order of the program
 * @param bounds what the estimate and every run stay within
 * @param caveats what the estimate leaves out for this program, each a sentence
 */
public record Estimate(double throughput, double latency, double roundTrip, String bottleneck,
        double bottleneckUtilisation, List<ResourceLoad> loads, List<StationEstimate> stations, Bounds bounds,
        List<String> caveats) {

    /** Keeps its own lists. */
    public Estimate {
        loads = List.copyOf(loads);
        stations = List.copyOf(stations);
        caveats = List.copyOf(caveats);
    }
}
