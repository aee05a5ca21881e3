package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, loading it says in one sentence what is wrong. */
class RobustnessTest {

    private static final List<String> INSERTED =
            List.of("", "{", "}", "(", "\"", "/*", "x", " 7 ", "..", "\u00b5", "at");

    @TempDir
    Path folder;

    private Sources sources;

    @BeforeEach
    void prepare() {
        sources = new Sources(folder);
    }

    private static void isUnreadable(ParsedFile parsed, String sentence) {
        assertFalse(parsed.readable());
        assertEquals(List.of(sentence), parsed.problems().stream().map(Problem::message).toList());
    }

    private ParsedFile load(byte[] content) throws IOException {
        return Sources.LANGUAGE.load(Files.write(folder.resolve("model.svio"), content));
    }

    @Test
    void aFileThatIsNotThere() {
        isUnreadable(Sources.LANGUAGE.load(folder.resolve("nowhere.svio")), "there is no such file");
    }

    @Test
    void aFolder() {
        isUnreadable(Sources.LANGUAGE.load(folder), "this is a folder; name a .svio or .xmi file in it");
    }

    @Test
    void anotherKindOfFile() {
        isUnreadable(Sources.LANGUAGE.load(sources.write("notes.txt", "platform p { }")),
                "this is neither a .svio nor a .xmi file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", "// nothing but a comment\n"})
    void anEmptyFile(String text) {
        isUnreadable(sources.load(text), "the file declares nothing; start with a platform, a data path or an import");
    }

    @Test
    void aBinaryFile() throws IOException {
        isUnreadable(load("platform p {\0}".getBytes(StandardCharsets.UTF_8)),
                "the file is not text: byte 13 is zero; a model is UTF-8 text, its XMI form ends in .xmi");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        isUnreadable(load("platform p {\n} // \u00fcber".getBytes(StandardCharsets.ISO_8859_1)),
                "the file is not UTF-8 text: line 2 holds a byte that is none; save it as UTF-8");
    }

    @Test
    void aHugeFile() throws IOException {
        byte[] huge = new byte[50_000_000];
        Arrays.fill(huge, (byte) 'a');

        ParsedFile parsed = assertTimeout(Duration.ofSeconds(5), () -> load(huge));

        isUnreadable(parsed, "the file is larger than 16 MiB, which no model needs; split it into files that import"
                + " each other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "[", "-", "- ", "host a {"})
    void nestingWithoutEnd(String repeated) {
        ParsedFile parsed = sources.load("parameters p { a = " + repeated.repeat(10_000));

        isUnreadable(parsed, "brackets or signs nest more than 200 deep here; name parts of the expression as"
                + " parameters, or close what was left open");
    }

    @Test
    void aSumWithoutEnd() {
        ParsedFile parsed = sources.load("parameters p { a = 1" + " + 1".repeat(10_000) + " }");

        assertTrue(parsed.readable());
    }

    @Test
    void aTruncatedFileIsReportedAtItsEnd() {
        assertEquals(List.of("2:12 expected a quantity such as 10 us; found the end of the file"),
                sources.problems("parameters p {\n    a = 3 +"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<foo", "<?xml version=\"1.0\"?><foo/>", "platform p { }"})
    void xmiThatIsNone(String content) {
        ParsedFile parsed = Sources.LANGUAGE.load(sources.write("model.xmi", content));

        assertFalse(parsed.readable());
        assertEquals(1, parsed.problems().size());
        assertTrue(parsed.problems().get(0).message().startsWith("this is not the XMI of an S-VIO model: "));
    }

    @Test
    void thousandsOfMistakesAreCutOff() {
        List<String> problems = sources.problems("platform p { host a }\n".repeat(2_000));

        assertEquals(501, problems.size());
        assertTrue(problems.get(500).endsWith("more problems of this file are not shown"));
    }

    @Test
    void everyPrefixOfAModelIsLoadedWithMistakesAtMostAtItsEnd() {
        String text = new RandomDocument(1).text();
        for (int end = 0; end < text.length(); end += 97) {
            ParsedFile parsed = sources.load(text.substring(0, end));

            assertTrue(parsed.problems().stream().allMatch(each -> each.line() >= 1 && each.column() >= 1));
        }
    }

    @Test
    void noMutilationOfAModelMakesLoadingFail() {
        Random random = new Random(7);
        String text = new RandomDocument(2).text();
        for (int i = 0; i < 150; i++) {
            int at = random.nextInt(text.length());
            int removed = Math.min(random.nextInt(6), text.length() - at);
            String inserted = INSERTED.get(random.nextInt(INSERTED.size()));
            String mutilated = text.substring(0, at) + inserted + text.substring(at + removed);

            sources.load(mutilated);
        }
    }
}
