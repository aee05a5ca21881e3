package org.svio.benchmarks;

import java.io.IOException;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/** What a packet costs, and how near its events come to the speed of the bare kernel. */
final class PathFigures {

    private static final int ROUNDS = 7;
    private static final double SIMULATED_SECONDS = 1;
    private static final long FIRINGS = 2_000_000;

    private PathFigures() {
    }

    /** The paper's stream over the host-centric path with 8 VIFs, fused and not, beside as many pending timers. */
    static List<Figure> measure(Product product) throws IOException {
        try (var hold = new Measurement("svio", Workload.HOLD_50, FIRINGS);
                var fused = product.path(product.paper(), "throughput", "onHost", 8, true);
                var plain = product.path(product.paper(), "throughput", "onHost", 8, false)) {
            for (int round = -3; round < ROUNDS; round++) { // the first warm up
                hold.run(round >= 0);
                fused.run(SIMULATED_SECONDS, round >= 0);
                plain.run(SIMULATED_SECONDS, round >= 0);
            }
            double noise = hold.spread();
            return List.of(
                    new Figure("path", "events/s, 8 VIFs host-centric / hold of 50 in the kernel",
                            hold.median() / fused.perEvent().median(), "x", noise + fused.perEvent().spread(),
                            Goal.atLeast(0.5)),
                    new Figure("path", "events/s with --no-fusing / hold of 50",
                            hold.median() / plain.perEvent().median(), "x", noise + plain.perEvent().spread(), null),
                    new Figure("path", "time per packet, --no-fusing / fused",
                            plain.perPacket().median() / fused.perPacket().median(), "x",
                            plain.perPacket().spread() + fused.perPacket().spread(), null),
                    new Figure("path", "time per packet / event of the hold of 50",
                            fused.perPacket().median() / hold.median(), "x", noise + fused.perPacket().spread(), null),
                    new Figure("path", "events per packet", fused.eventsPerPacket(), "", 0, null),
                    new Figure("path", "events per packet with --no-fusing", plain.eventsPerPacket(), "", 0, null),
                    new Figure("path", "time per packet on this machine", fused.perPacket().median(), "ns",
                            fused.perPacket().spread(), null),
                    new Figure("path", "bytes allocated per packet", fused.bytesPerPacket(), "B", 0, null));
        }
    }
}
