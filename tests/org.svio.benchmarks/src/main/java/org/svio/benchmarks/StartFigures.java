package org.svio.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.svio.benchmarks.Figure.Goal;

/** How long one waits, from the shell to the result, beside a JVM that does nothing. */
final class StartFigures {

    private static final int ROUNDS = 5;

    private StartFigures() {
    }

    /** One command with what it took in each round. */
    private static final class Start {
        private final String what;
        private final Sample seconds = new Sample();
        private final Sample processorSeconds = new Sample();

        Start(String what) {
            this.what = what;
        }

        void add(Product.Outcome outcome) {
            seconds.add(outcome.seconds());
            processorSeconds.add(outcome.processorSeconds());
        }
    }

    static List<Figure> measure(Product product) throws IOException, InterruptedException {
        Path small = product.write("small.svio", Models.ofVectors(1, "10 ms"));
        Path large = product.write("large.svio", Models.declaredOneByOne(1000));
        Start nothing = new Start("java -version");
        Start run = new Start("svio run of a small model");
        Start checkOfPaper = new Start("svio check of the paper");
        Start checkOfLarge = new Start("svio check of 1000 VIFs declared one by one");
        product.check(small); // makes the class-data archive where there is none yet
        for (int round = 0; round < ROUNDS; round++) {
            nothing.add(product.javaVersion());
            run.add(product.simulate(List.of(), small));
            checkOfPaper.add(product.check(product.paper()));
            checkOfLarge.add(product.check(large));
        }
        List<Figure> figures = new ArrayList<>();
        add(figures, run, nothing, 0.6);
        add(figures, checkOfPaper, nothing, 0.5);
        add(figures, checkOfLarge, nothing, 1.5);
        figures.add(new Figure("start", "java -version", nothing.seconds.median(), "s", nothing.seconds.spread(),
                null));
        return figures;
    }

    private static void add(List<Figure> figures, Start start, Start nothing, double goal) {
        figures.add(new Figure("start", start.what, start.seconds.median(), "s", start.seconds.spread(),
                Goal.atMost(goal)));
        figures.add(new Figure("start", start.what + " / java -version",
                start.seconds.median() / nothing.seconds.median(), "x",
                start.seconds.spread() + nothing.seconds.spread(), null));
        figures.add(new Figure("start", start.what + ", processor time", start.processorSeconds.median(), "s",
                start.processorSeconds.spread(), null));
    }
}
