package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svio.dsl.internal.text.Codes;

/** What holds for every document, shown on random ones. */
class RandomDocumentTest {

    private static final int DOCUMENTS = 40;
    private static final Pattern COMMENT =
            Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|(//[^\n]*|/\\*.*?\\*/)", Pattern.DOTALL);
    private static final Set<String> MISREAD = Set.of(Codes.SYNTAX, Codes.NAME, Codes.IMPORT, Codes.UNREADABLE,
            Codes.VALUE, Codes.TWICE);

    @TempDir
    Path folder;

    private Sources sources;

    static LongStream seeds() {
        return LongStream.range(0, DOCUMENTS);
    }

    @BeforeEach
    void prepare() {
        sources = new Sources(folder);
    }

    private ParsedFile load(Path file) {
        ParsedFile parsed = Sources.LANGUAGE.load(file);
        List<Problem> misread = parsed.problems().stream().filter(each -> MISREAD.contains(each.code())).toList();
        assertEquals(List.of(), misread);
        return parsed;
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().filter(each -> each.group(2) != null)
                .map(each -> each.group(2).strip().replaceAll("\\s+", " ")).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void formattingChangesNeitherModelNorCommentsAndFormattingAgainChangesNothing(long seed) {
        String text = new RandomDocument(seed).text();

        String formatted = Sources.LANGUAGE.format(text);

        ParsedFile before = load(sources.write("before.svio", text));
        ParsedFile after = load(sources.write("after.svio", formatted));
        assertTrue(EcoreUtil.equals(before.document(), after.document()), formatted);
        assertEquals(comments(text), comments(formatted));
        assertEquals(formatted, Sources.LANGUAGE.format(formatted));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void throughXmiAndBackNothingIsLost(long seed) throws IOException, ConversionException {
        String text = new RandomDocument(seed).text();
        ParsedFile original = load(sources.write("original.svio", text));

        Path xmi = folder.resolve("model.xmi");
        Files.writeString(xmi, Sources.LANGUAGE.conversion().toXmi(original, xmi));
        ParsedFile travelling = load(xmi);
        Path back = folder.resolve("back.svio");
        Files.writeString(back, Sources.LANGUAGE.conversion().toText(travelling, back));

        ParsedFile returned = load(back);
        assertTrue(EcoreUtil.equals(original.document(), returned.document()), () -> text);
        assertEquals(comments(text), comments(Files.readString(back)));
        assertEquals(messages(original), messages(travelling));
        assertEquals(messages(original), messages(returned));
    }

    private static List<String> messages(ParsedFile parsed) {
        return parsed.problems().stream().map(Problem::message).distinct().sorted().toList();
    }
}
