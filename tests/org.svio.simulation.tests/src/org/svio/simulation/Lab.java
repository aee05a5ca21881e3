package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Severity;
import org.svio.dsl.SvioLanguage;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Value;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.simulation.program.Program;

/** Models written as text, ready to be compiled and run. */
public final class Lab {

    /** One picosecond is the unit of all instants; these are the others. */
    public static final long NS = 1_000L;
    public static final long US = 1_000_000L;
    public static final long MS = 1_000_000_000L;
    public static final long S = 1_000_000_000_000L;

    private static final SvioLanguage LANGUAGE = SvioLanguage.create();

    private final Document document;
    private final Path directory;
    private Environment environment = Environment.EMPTY;
    private String mapping;

    private Lab(Path file, boolean valid) {
        ParsedFile parsed = LANGUAGE.load(file);
        if (valid) {
            assertEquals(List.of(), parsed.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                    .map(problem -> problem.line() + ": " + problem.message() + ": " + problem.sourceLine()).toList());
        }
        this.document = parsed.document();
        this.directory = file.toAbsolutePath().getParent();
    }

    /** A model written out, with imports from the library only. */
    public static Lab of(String text) {
        return of(text, true);
    }

    /** A model with a mistake that the language reports; the compiler has to live with it as well. */
    public static Lab mistaken(String text) {
        return of(text, false);
    }

    private static Lab of(String text, boolean valid) {
        try {
            Path folder = Files.createTempDirectory("svio");
            Path file = folder.resolve("model.svio");
            try {
                return new Lab(Files.writeString(file, text), valid);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The model in a file. */
    public static Lab of(Path file) {
        return new Lab(file, true);
    }

    /** Picks the mapping; needed where the experiment varies it. */
    public Lab mapping(String name) {
        mapping = name;
        return this;
    }

    /** Gives a value, in base units, to a variable of an experiment or, as {@code set.name}, to a parameter. */
    public Lab with(String name, double value) {
        environment = environment.with(value(name), value);
        return this;
    }

    /** The value of a parameter {@code set.name}, in base units. */
    public double parameter(String name) {
        return new Evaluator(environment).value(((Parameter) value(name)).getValue());
    }

    /** A run of the first experiment. */
    public Run run() {
        return run(1, 1);
    }

    /** A run of the first experiment. */
    public Run run(long seed, int replication) {
        return new Run(compile(), new RunSettings(seed, replication, true));
    }

    /** The program of the first experiment. */
    public Program compile() {
        return SimulationCompiler.compile(scenario(directory));
    }

    /** The first experiment as a scenario. */
    public Scenario scenario(Path captures) {
        Experiment experiment = one(Experiment.class, null);
        Mapping chosen = mapping == null && experiment.getMapping() != null ? experiment.getMapping()
                : one(Mapping.class, mapping);
        return new Scenario(experiment.getPlatform(), chosen, experiment.getFlows(), environment, captures);
    }

    private Value value(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return one(Experiment.class, null).getVariations().stream()
                    .filter(variation -> name.equals(variation.getName())).findFirst().orElseThrow();
        }
        return all(ParameterSet.class).filter(set -> set.getName().equals(name.substring(0, dot)))
                .flatMap(set -> set.getParameters().stream())
                .filter(parameter -> parameter.getName().equals(name.substring(dot + 1))).findFirst().orElseThrow();
    }

    private <T extends org.svio.model.NamedElement> T one(Class<T> kind, String name) {
        return all(kind).filter(element -> name == null || name.equals(element.getName())).findFirst().orElseThrow();
    }

    private <T> java.util.stream.Stream<T> all(Class<T> kind) {
        EcoreUtil.resolveAll(document.eResource().getResourceSet());
        return document.eResource().getResourceSet().getResources().stream()
                .flatMap(resource -> resource.getContents().stream()).map(Document.class::cast)
                .flatMap(file -> file.getDeclarations().stream()).filter(kind::isInstance).map(kind::cast);
    }
}
