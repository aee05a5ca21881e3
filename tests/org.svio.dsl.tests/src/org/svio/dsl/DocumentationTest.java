package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the documentation is a model without errors: blocks fenced as {@code svio} as they are, blocks
 * fenced as {@code svio-fragment} with a context inside what the context stands for.
 *
 * <p>The first block of docs/language.md can be imported as {@code small.svio}, and the examples as from the root.
 */
class DocumentationTest {

    private static final Path ROOT = root(Path.of("").toAbsolutePath());
    private static final String REFERENCE = "docs/language.md";
    private static final List<String> PAGES = List.of(REFERENCE, "README.md", "CONTRIBUTING.md", "examples/README.md");

    private static final Pattern BLOCK = Pattern.compile("^```svio(?:-fragment (\\w+))?\\n(.*?)^```",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ANY_BLOCK = Pattern.compile("^```svio", Pattern.MULTILINE);

    private static final Map<String, String> CONTEXTS = Map.of(
            "host", "platform p { host alpha { %s } }",
            "datapath", """
                    datapath d {
                        role guest : owner  role worker : processor  role xen : hypervisor  role io : bus
                        send queue outgoing  receive queue incoming
                        signal event to guest
                        %s
                        egress {
                            at guest { does a takes 1 us  puts into outgoing }
                            at worker polls outgoing every 1 us { transmits }
                        }
                        ingress {
                            at worker { does b by destination takes 1 us  puts into incoming  signals event }
                            at guest from incoming { delivers }
                        }
                    }
                    """,
            "experiment", """
                    import "small.svio"
                    experiment e on small {
                        mapping onCore
                        pingpong always from alpha.g[1].eth0 to server { size 64 B }
                        %s
                    }
                    """);

    private final SvioLanguage language = SvioLanguage.create();

    @TempDir
    private Path folder;

    /** An example: where it stands and the model that shows whether it is right. */
    private record Example(String place, String model) {
    }

    @TestFactory
    Stream<DynamicTest> everyExampleLoadsWithoutErrors() throws IOException {
        List<Example> examples = new ArrayList<>();
        PAGES.forEach(page -> examples.addAll(examplesOf(page)));
        Files.writeString(folder.resolve("small.svio"), examples.get(0).model());
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.place(), () -> check(example)));
    }

    @Test
    void everyFenceIsFound() {
        for (String page : PAGES) {
            assertEquals(ANY_BLOCK.matcher(text(page)).results().count(), examplesOf(page).size(), page);
        }
        assertFalse(examplesOf(REFERENCE).isEmpty());
    }

    private void check(Example example) throws IOException {
        Path file = folder.resolve("example.svio");
        Files.writeString(file, example.model());

        List<Problem> problems = language.load(file).problems();

        assertEquals(List.of(), problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
    }

    private static List<Example> examplesOf(String page) {
        String text = text(page);
        List<Example> examples = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(text); block.find();) {
            String context = block.group(1);
            String model = context == null ? block.group(2) : CONTEXTS.get(context).replace("%s", block.group(2));
            model = model.replace("import \"examples/", "import \"" + ROOT.toUri() + "examples/");
            long line = text.substring(0, block.start()).lines().count() + 1;
            examples.add(new Example(page + ":" + line, model));
        }
        return examples;
    }

    private static String text(String page) {
        try {
            return Files.readString(ROOT.resolve(page)).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The checked-out repository that this test runs in. */
    private static Path root(Path start) {
        for (Path each = start; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve("mvnw")) && Files.isDirectory(each.resolve("bundles"))) {
                return each;
            }
        }
        throw new IllegalStateException("not inside the repository: " + start);
    }
}
