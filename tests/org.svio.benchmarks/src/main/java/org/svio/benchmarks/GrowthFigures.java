package org.svio.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/** What a packet costs as platforms grow while the load stays. */
final class GrowthFigures {

    private static final int[] SIZES = {1, 8, 64, 1000};
    private static final int ROUNDS = 7;
    private static final double SIMULATED_SECONDS = 2;

    private GrowthFigures() {
    }

    static List<Figure> measure(Product product) throws IOException {
        List<PathMeasurement> measurements = new ArrayList<>();
        try {
            for (int vifs : SIZES) {
                measurements.add(product.path(product.write("growing" + vifs + ".svio", Models.ofVectors(vifs, "1 s")),
                        "load", "onHost", vifs, true));
            }
            for (int round = -3; round < ROUNDS; round++) { // the first warm up
                for (PathMeasurement measurement : measurements) {
                    measurement.run(SIMULATED_SECONDS, round >= 0);
                }
            }
        } finally {
            measurements.forEach(PathMeasurement::close);
        }
        return figures(measurements);
    }

    private static List<Figure> figures(List<PathMeasurement> measurements) {
        PathMeasurement one = measurements.get(0);
        List<Figure> figures = new ArrayList<>();
        for (int size = 1; size < SIZES.length; size++) {
            PathMeasurement measurement = measurements.get(size);
            figures.add(new Figure("growth", "time per packet, " + SIZES[size] + " VIFs / 1 VIF",
                    measurement.perPacket().median() / one.perPacket().median(), "x",
                    measurement.perPacket().spread() + one.perPacket().spread(), Goal.atMost(1.3)));
        }
        PathMeasurement most = measurements.get(SIZES.length - 1);
        figures.add(new Figure("growth", "events per packet, 1000 VIFs / 1 VIF",
                most.eventsPerPacket() / one.eventsPerPacket(), "x", 0, null));
        return figures;
    }
}
