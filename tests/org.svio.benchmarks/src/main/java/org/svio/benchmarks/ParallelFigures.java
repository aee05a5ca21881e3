package org.svio.benchmarks;

import java.io.IOException;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/** What a second core is worth to 64 replications. */
final class ParallelFigures {

    private static final int ROUNDS = 3;

    private ParallelFigures() {
    }

    static List<Figure> measure(Product product) throws IOException, InterruptedException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return List.of();
        }
        Sample one = new Sample();
        Sample two = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            one.add(seconds(product, "1"));
            two.add(seconds(product, "2"));
        }
        return List.of(new Figure("parallel", "64 replications, from shell to result, one worker / two",
                one.median() / two.median(), "x", one.spread() + two.spread(), Goal.atLeast(1.8)));
    }

    private static double seconds(Product product, String workers) throws IOException, InterruptedException {
        return product.simulate(List.of(), product.paper(), "-e", "throughput", "-r", "n == 8 && mapping == onHost",
                "--repeat", "64", "--sim-time-limit", "400ms", "-j", workers).seconds();
    }
}
