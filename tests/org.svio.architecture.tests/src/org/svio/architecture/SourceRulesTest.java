package org.svio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules every hand-written source file keeps. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_LINE = 120;
    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\.(out|err)\\b|\\.printStackTrace\\(\\)");
    private static final Pattern BAD_NAME = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Custom)\\.java");
    private static final Pattern ENGINE_IMPORT =
            Pattern.compile("import (static )?(java\\.(?!awt|rmi|sql|beans)|org\\.svio\\.engine[.]).*");
    private static final Pattern TOOLKIT_IMPORT =
            Pattern.compile("import (static )?(org\\.eclipse\\.(swt|jface|ui)|java\\.awt|javax\\.swing)\\b.*");

    @Test
    void thereAreSourcesToLookAt() {
        assertFalse(Repository.javaFiles().isEmpty());
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertEquals(List.of(), Repository.javaFiles().stream()
                .filter(SourceRulesTest::isInSourceFolder)
                .map(Path::getParent).distinct()
                .filter(folder -> !isTestFolder(folder) && !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> Repository.name(folder) + " has no package-info.java").toList());
    }

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertEquals(List.of(), Repository.javaFiles().stream()
                .filter(file -> Repository.lines(file).size() > LONGEST_FILE)
                .map(file -> Repository.name(file) + " has " + Repository.lines(file).size() + " lines").toList());
    }

    @Test
    void linesFitTheWidth() {
        assertEquals(List.of(), Repository.javaFiles().stream()
                .flatMap(file -> matches(file, line -> line.length() > LONGEST_LINE)).toList());
    }

    @Test
    void sourcesAreIndentedWithSpaces() {
        assertEquals(List.of(), Repository.javaFiles().stream()
                .flatMap(file -> matches(file, line -> line.indexOf('\t') >= 0)).toList());
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        assertEquals(List.of(), Repository.javaFiles().stream()
                .filter(file -> BAD_NAME.matcher(file.getFileName().toString()).matches())
                .map(Repository::name).toList());
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        assertEquals(List.of(), Repository.bundles().stream()
                .filter(bundle -> !bundle.endsWith("org.svio.cli"))
                .flatMap(bundle -> Repository.javaFiles(bundle).stream())
                .flatMap(file -> matches(file, CONSOLE.asPredicate())).toList());
    }

    @Test
    void theEngineKnowsNothingButTheJdk() {
        assertEquals(List.of(), Repository.bundles().stream()
                .filter(bundle -> bundle.endsWith("org.svio.engine"))
                .flatMap(bundle -> Repository.javaFiles(bundle).stream())
                .flatMap(file -> matches(file,
                        line -> line.startsWith("import ") && !ENGINE_IMPORT.matcher(line).matches())).toList());
    }

    @Test
    void nothingBelowTheFrontEndsUsesAWindowToolkit() {
        assertEquals(List.of(), Repository.bundles().stream()
                .filter(bundle -> !bundle.endsWith("org.svio.ui") && !bundle.endsWith("org.svio.design.session"))
                .flatMap(bundle -> Repository.javaFiles(bundle).stream())
                .flatMap(file -> matches(file, TOOLKIT_IMPORT.asMatchPredicate())).toList());
    }

    private static boolean isInSourceFolder(Path file) {
        return Repository.name(file).matches("(bundles|tests)/(sirius/)?[^/]+/src/.*");
    }

    private static boolean isTestFolder(Path folder) {
        return Repository.name(folder).startsWith("tests/");
    }

    private static Stream<String> matches(Path file, Predicate<String> wrong) {
        List<String> lines = Repository.lines(file);
        return IntStream.range(0, lines.size())
                .filter(index -> wrong.test(lines.get(index)))
                .mapToObj(index -> Repository.name(file) + ":" + (index + 1) + ": " + lines.get(index).strip());
    }
}
