package org.svio.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code svio bench}: how fast the kernel and the whole tool are, as ratios within one run, each beside its goal. A
 * goal that is missed is reported and changes no exit code: what a shared machine measures is not for a build to judge.
 */
public final class Bench {

    /** One part of the benchmark. */
    private interface Section {
        List<Figure> measure(Product product) throws IOException, InterruptedException;
    }

    private static final List<String> NAMES = List.of("kernel", "path", "growth", "memory", "parallel", "start");

    private static final Map<String, Section> SECTIONS = Map.of(
            "kernel", product -> new KernelFigures().measure(),
            "path", PathFigures::measure,
            "growth", GrowthFigures::measure,
            "memory", MemoryFigures::measure,
            "parallel", ParallelFigures::measure,
            "start", StartFigures::measure);

    private Bench() {
    }

    /**
     * Takes what {@code usage.txt} says; the properties {@code svio.root} and {@code svio.home} name the checkout and
     * the built distribution.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> sections = new ArrayList<>(NAMES);
        Path json = null;
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "-h", "--help" -> {
                    System.out.print(usage());
                    return;
                }
                case "--json" -> json = Path.of(value(arguments, ++at));
                case "--only" -> sections.retainAll(known(value(arguments, ++at)));
                default -> refuse("unknown argument " + arguments[at]);
            }
        }
        long start = System.nanoTime();
        List<Figure> figures = measure(sections);
        if (json != null) {
            Files.write(json, figures.stream().map(Figure::json).toList(), StandardCharsets.UTF_8);
        }
        long missed = figures.stream().filter(figure -> figure.goal() != null)
                .filter(figure -> !figure.goal().isMetBy(figure.value())).count();
        long goals = figures.stream().filter(figure -> figure.goal() != null).count();
        System.out.printf("%n%d of %d goals met, in %d s%n", goals - missed, goals,
                (System.nanoTime() - start) / 1_000_000_000);
    }

    private static List<Figure> measure(List<String> sections) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        PrintStream out = System.out;
        try (Product product = new Product(Path.of(System.getProperty("svio.root")),
                Path.of(System.getProperty("svio.home")))) {
            for (String section : sections) {
                for (Figure figure : SECTIONS.get(section).measure(product)) {
                    figures.add(figure);
                    out.println(figure.row());
                }
            }
        }
        return figures;
    }

    private static List<String> known(String list) {
        List<String> names = List.of(list.split(","));
        names.stream().filter(name -> !NAMES.contains(name)).findFirst()
                .ifPresent(name -> refuse("there is no section " + name + "; there are " + String.join(", ", NAMES)));
        return names;
    }

    private static String value(String[] arguments, int at) {
        if (at == arguments.length) {
            refuse("a value is missing after " + arguments[at - 1]);
        }
        return arguments[at];
    }

    private static void refuse(String sentence) {
        System.err.println("svio bench: " + sentence);
        System.exit(2);
    }

    private static String usage() throws IOException {
        try (var text = Bench.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
