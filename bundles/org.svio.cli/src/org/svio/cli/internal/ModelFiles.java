package org.svio.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Problem;
import org.svio.dsl.ProblemRenderer;
import org.svio.dsl.Severity;
import org.svio.model.Declaration;
import org.svio.model.Document;
import org.svio.model.NamedElement;
import org.svio.model.expression.ModelException;

/** Loads models for commands and says what is wrong with them. */
public final class ModelFiles {

    /** Codes of problems that keep a file, or one it imports, from being read as a model at all. */
    private static final Set<String> UNPARSED = Set.of("svio.syntax", "svio.unreadable", "svio.empty");

    private final Console console;
    private final Function<Path, ParsedFile> loader;

    /** Loads as the call does, with messages to its console. */
    public ModelFiles(Call call) {
        this.console = call.console();
        this.loader = call.loader();
    }

    /** Loads a file with all its problems. */
    public ParsedFile parse(Path file) {
        return loader.apply(file);
    }

    /** Loads a file that must be right: prints its problems, and ends the command where one is an error. */
    public ParsedFile require(Path file, boolean quiet) {
        ParsedFile parsed = parse(file);
        parsed.problems().stream().filter(problem -> !quiet || problem.severity() == Severity.ERROR)
                .forEach(problem -> console.message(render(problem, console.errColoured())));
        int exitCode = exitCode(parsed);
        if (exitCode != ExitCode.OK) {
            throw new CommandFailure(exitCode, null);
        }
        return parsed;
    }

    /** A problem with its place, its line and a caret, without a line feed at its end. */
    public static String render(Problem problem, boolean coloured) {
        return new ProblemRenderer(coloured).render(problem).stripTrailing();
    }

    /**
     * Prints a mistake that came to light when the model was evaluated, and returns what ends the command.
     *
     * @param where at which point it came to light; added to the sentence
     */
    public static CommandFailure failure(ModelException mistake, ParsedFile parsed, String where, Console console) {
        Problem problem = parsed.problemAt(mistake.place(), mistake.getMessage() + where);
        console.message(render(problem, console.errColoured()));
        return new CommandFailure(ExitCode.INVALID, null);
    }

    /** What a file's problems mean for the process: unreadable, invalid or nothing. */
    public static int exitCode(ParsedFile parsed) {
        if (!parsed.readable() || parsed.problems().stream().anyMatch(ModelFiles::isUnparsed)) {
            return ExitCode.USAGE;
        }
        return parsed.hasErrors() ? ExitCode.INVALID : ExitCode.OK;
    }

    private static boolean isUnparsed(Problem problem) {
        return problem.severity() == Severity.ERROR && UNPARSED.contains(problem.code());
    }

    /** The declarations of one kind in a document, in order. */
    public static <T extends Declaration> List<T> declarations(Document document, Class<T> kind) {
        return document.getDeclarations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one of some elements that has a name; ends the command where there is none. */
    public static <T extends NamedElement> T named(String name, List<T> elements, String kind) {
        return elements.stream().filter(element -> name.equals(element.getName())).findFirst()
                .orElseThrow(() -> CommandFailure.usage("there is no " + kind + " \"" + name + "\""
                        + (elements.isEmpty() ? "" : "; there is " + elements.stream().map(NamedElement::getName)
                                .collect(Collectors.joining(", ")))));
    }
}
