package org.svio.benchmarks;

import java.io.IOException;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/** How large the whole tool grows with the platform and with the length of the run. */
final class MemoryFigures {

    /** A heap that grows only as needed, so that garbage hides little. */
    private static final List<String> GROWING_HEAP = List.of("-Xms8m", "-Xmx1g", "-XX:MaxHeapFreeRatio=20",
            "-XX:MinHeapFreeRatio=10");

    private MemoryFigures() {
    }

    static List<Figure> measure(Product product) throws IOException, InterruptedException {
        double one = peak(product, 1, "1 s");
        double hundred = peak(product, 100, "1 s");
        double thousand = peak(product, 1000, "1 s");
        double tenTimes = peak(product, 100, "10 s");
        return List.of(
                new Figure("memory", "peak of svio run, 10 times as long a run / once", tenTimes / hundred, "x", 0,
                        Goal.atMost(1.1)),
                new Figure("memory", "peak of svio run, 1000 VIFs / 1 VIF", thousand / one, "x", 0, null),
                new Figure("memory", "peak of svio run with 1 VIF", one, "MB", 0, null),
                new Figure("memory", "peak of svio run with 100 VIFs", hundred, "MB", 0, null),
                new Figure("memory", "peak of svio run with 1000 VIFs", thousand, "MB", 0, null));
    }

    private static double peak(Product product, int vifs, String duration) throws IOException, InterruptedException {
        return product.simulate(GROWING_HEAP, product.write("memory.svio", Models.ofVectors(vifs, duration)), "-j", "1")
                .peakMegabytes();
    }
}
