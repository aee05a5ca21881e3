package org.svio.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/** How long one waits, from the shell to the result, beside a JVM that does nothing. */
final class StartFigures {

    private static final int ROUNDS = 9;

    private StartFigures() {
    }

    static List<Figure> measure(Product product) throws IOException, InterruptedException {
        Path small = product.write("small.svio", Models.ofVectors(1, "10 ms"));
        Path large = product.write("large.svio", Models.declaredOneByOne(1000));
        Sample nothing = new Sample();
        Sample run = new Sample();
        Sample checkOfPaper = new Sample();
        Sample checkOfLarge = new Sample();
        product.check(small); // makes the class-data archive where there is none yet
        for (int round = 0; round < ROUNDS; round++) {
            nothing.add(product.javaVersion().seconds());
            run.add(product.simulate(List.of(), small).seconds());
            checkOfPaper.add(product.check(product.paper()).seconds());
            checkOfLarge.add(product.check(large).seconds());
        }
        return List.of(
                seconds("svio run of a small model", run, 0.6),
                ratio("svio run of a small model", run, nothing),
                seconds("svio check of the paper", checkOfPaper, 0.5),
                ratio("svio check of the paper", checkOfPaper, nothing),
                seconds("svio check of 1000 VIFs declared one by one", checkOfLarge, 1.5),
                ratio("svio check of 1000 VIFs declared one by one", checkOfLarge, nothing),
                new Figure("start", "java -version on this machine", nothing.median(), "s", nothing.spread(), null));
    }

    private static Figure seconds(String what, Sample sample, double goal) {
        return new Figure("start", what, sample.median(), "s", sample.spread(), Goal.atMost(goal));
    }

    private static Figure ratio(String what, Sample sample, Sample nothing) {
        return new Figure("start", what + " / java -version", sample.median() / nothing.median(), "x",
                sample.spread() + nothing.spread(), null);
    }
}
