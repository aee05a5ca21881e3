package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.model.NamedElement;

/** Text becomes XMI and XMI becomes text. */
class ConversionTest {

    private static final String TEXT = """
            // What this is about.
            import "svio:/devices/hosts2006.svio"   // the bus

            /* A machine
               of 2006. */
            platform p {   // opens
                // before a host
                host a {
                    bus pci : Pci {
                        // before a property
                        burst 256 B   // behind it
                        read width 64 bit
                        // nothing follows
                    }
                    memory m { latency 0.1 us  service 20 ns }   // short
                }
            }   // closes

            parameters q {
                twice = 2 * (host2006.timerTick - 3 cycles)  assumed "a \\"guess\\""
            }
            // the end
            """;

    @TempDir
    Path folder;

    private Sources sources;
    private final SvioConverter converter = new SvioConverter(Sources.LANGUAGE);

    @BeforeEach
    void prepare() {
        sources = new Sources(folder);
    }

    @Test
    void aConvertedFileHasThePermissionsOfAnyNewFile() throws IOException, ConversionException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        Path xmi = folder.resolve("model.xmi");

        converter.convert(sources.load(TEXT), xmi);

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(xmi));
        }
    }

    @Test
    void throughXmiAndBackATextStaysAsItWas() throws IOException, ConversionException {
        ParsedFile original = sources.load(TEXT);
        Path xmi = folder.resolve("model.xmi");
        Path back = folder.resolve("back.svio");

        converter.convert(original, xmi);
        converter.convert(Sources.LANGUAGE.load(xmi), back);

        assertEquals(TEXT, Files.readString(back));
        assertTrue(EcoreUtil.equals(original.document(), Sources.LANGUAGE.load(back).document()));
    }

    @Test
    void theXmiKeepsCommentsAtTheirElementsAndRefersToOtherFilesByAddress() throws IOException, ConversionException {
        Path xmi = folder.resolve("model.xmi");

        converter.convert(sources.load(TEXT), xmi);

        ParsedFile loaded = Sources.LANGUAGE.load(xmi);
        NamedElement platform = (NamedElement) loaded.document().getDeclarations().get(0);
        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of("/* A machine\n   of 2006. */", "@:open // opens", "@:after // closes"),
                platform.getComments());
        assertTrue(Files.readString(xmi).contains("svio:/devices/hosts2006.svio#"));
    }

    @Test
    void convertingLeavesTheLoadedModelAsItWas() throws IOException, ConversionException {
        ParsedFile original = sources.load(TEXT);

        converter.convert(original, folder.resolve("model.xmi"));

        assertTrue(EcoreUtil.equals(sources.load(TEXT).document(), original.document()));
        assertEquals(original.resource(), original.document().eResource());
    }

    @Test
    void importsAreRewrittenForAFileInAnotherFolder() throws IOException, ConversionException {
        sources.write("base.svio", "platform base { host a }\n");
        Path below = Files.createDirectory(folder.resolve("below")).resolve("model.xmi");

        converter.convert(sources.load("import \"base.svio\"\nplatform p extends base { }\n"), below);

        ParsedFile loaded = Sources.LANGUAGE.load(below);
        assertEquals(List.of(), loaded.problems().stream().filter(each -> each.severity() == Severity.ERROR).toList());
        assertEquals("../base.svio", loaded.document().getImports().get(0).getImportURI());
    }

    @Test
    void aTextKeepsItsImportsInAnotherFolder() throws IOException, ConversionException {
        sources.write("base.svio", "platform base { host a }\n");
        Path below = Files.createDirectory(folder.resolve("below")).resolve("model.svio");

        converter.convert(sources.load("import \"base.svio\" // all\nplatform p extends base { }\n"), below);

        assertEquals("""
                import "../base.svio"   // all

                platform p extends base { }
                """, Files.readString(below));
    }

    @Test
    void plainWordsInTheXmiBecomeComments() throws IOException, ConversionException {
        Path xmi = sources.write("model.xmi", """
                <?xml version="1.0" encoding="UTF-8"?>
                <svio:Document xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:svio="http://svio.org/model/1.0">
                  <declarations xsi:type="svio:Platform" name="p">
                    <comments>two
                words</comments>
                  </declarations>
                </svio:Document>
                """);
        Path text = folder.resolve("model.svio");

        converter.convert(Sources.LANGUAGE.load(xmi), text);

        assertEquals("""
                // two
                // words
                platform p { }
                """, Files.readString(text));
    }

    @Test
    void aModelWithErrorsIsNotConverted() {
        ParsedFile broken = sources.load("platform p extends q { }\n");

        ConversionException refusal = assertThrows(ConversionException.class,
                () -> converter.convert(broken, folder.resolve("model.xmi")));

        assertEquals("a model with errors cannot be converted; correct them first", refusal.getMessage());
    }

    @Test
    void theTargetMustBeTextOrXmi() {
        ParsedFile parsed = sources.load("platform p { }\n");

        ConversionException refusal = assertThrows(ConversionException.class,
                () -> converter.convert(parsed, folder.resolve("model.json")));

        assertTrue(refusal.getMessage().startsWith("cannot tell what to convert to"), refusal::getMessage);
    }

    @Test
    void aBrokenReferenceInXmiIsReportedAtItsLine() {
        Path xmi = sources.write("model.xmi", """
                <?xml version="1.0" encoding="UTF-8"?>
                <svio:Document xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:svio="http://svio.org/model/1.0">
                  <declarations xsi:type="svio:Platform" name="p">
                    <base href="nowhere.svio#//@declarations.0"/>
                  </declarations>
                </svio:Document>
                """);

        List<Problem> problems = Sources.LANGUAGE.load(xmi).problems();

        assertEquals(1, problems.size(), problems::toString);
        assertEquals(4, problems.get(0).line());
        assertTrue(problems.get(0).message().contains("nowhere.svio"), problems::toString);
    }
}
