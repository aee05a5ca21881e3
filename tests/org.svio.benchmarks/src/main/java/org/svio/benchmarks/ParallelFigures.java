package org.svio.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/**
 * What a second core is worth to 64 replications, long enough that they, rather than the compilation of the first few,
 * are what takes the time.
 */
final class ParallelFigures {

    private static final int ROUNDS = 2;

    private ParallelFigures() {
    }

    static List<Figure> measure(Product product) throws IOException, InterruptedException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return List.of();
        }
        Path model = product.write("parallel.svio", Models.ofVectors(8, "5 s"));
        Sample one = new Sample();
        Sample two = new Sample();
        Sample workOfOne = new Sample();
        Sample workOfTwo = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            Product.Outcome alone = run(product, model, "1");
            Product.Outcome together = run(product, model, "2");
            one.add(alone.seconds());
            two.add(together.seconds());
            workOfOne.add(alone.processorSeconds());
            workOfTwo.add(together.processorSeconds());
        }
        return List.of(
                new Figure("parallel", "64 replications, from shell to result, one worker / two",
                        one.median() / two.median(), "x", one.spread() + two.spread(), Goal.atLeast(1.8)),
                new Figure("parallel", "processor time for them, two workers / one",
                        workOfTwo.median() / workOfOne.median(), "x", workOfOne.spread() + workOfTwo.spread(), null));
    }

    private static Product.Outcome run(Product product, Path model, String workers)
            throws IOException, InterruptedException {
        return product.simulate(List.of(), model, "--repeat", "64", "-j", workers);
    }
}
