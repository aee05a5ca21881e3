package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake is reported once, at its place, with what to do. */
class ProblemTest {

    @TempDir
    Path folder;

    private Sources sources;

    @BeforeEach
    void prepare() {
        sources = new Sources(folder);
    }

    private void expect(String text, String... problems) {
        assertEquals(List.of(problems), sources.problems(text));
    }

    @Test
    void aMisspeltPropertyIsNamedWithWhatMayStandThere() {
        expect("""
                platform p {
                    host a {
                        processor x { clok 2 GHz  sharing 0.5 }
                    }
                }
                """, "3:23 expected '}' or a statement of this processor: clock, sharing, thread or context; found"
                + " 'clok' - did you mean 'clock'?");
    }

    @Test
    void anUnknownUnitIsNamedEvenWhereTheNextParameterCouldStart() {
        expect("""
                parameters p {
                    a = 3 Gbps
                    b = 2 us
                    c = 7 bytes
                }
                """, "2:11 unknown unit 'Gbps'; did you mean 'Gbit/s'?",
                "4:11 unknown unit 'bytes'; did you mean 'B'?");
    }

    @Test
    void aUnitIsNoName() {
        expect("""
                platform p {
                    host ms
                }
                """, "2:10 'ms' is a unit and cannot be a name here; write ^ms or choose another name");
    }

    @Test
    void everydayWordsThatAreTakenComeWithTheirOtherSpelling() {
        expect("""
                parameters costs {
                    total = 3 us
                    mean = 5
                    s = 3
                    rate = total + 2
                }
                """,
                "2:5 'total' is a word of the language and cannot be a name here;"
                        + " write ^total or choose another name",
                "3:5 'mean' is a word of the language and cannot be a name here; write ^mean or choose another name",
                "4:5 's' is a unit and cannot be a name here; write ^s or choose another name",
                "5:5 'rate' is a word of the language and cannot be a name here; write ^rate or choose another name");
        expect("parameters costs { a = 3 * total }",
                "1:28 'total' is a word of the language and cannot be a name here;"
                        + " write ^total or choose another name");
    }

    @Test
    void aPropertyThatIsNotCompleteIsNoName() {
        expect("platform p { switch lan { rate framing 24 B } }",
                "1:32 expected a quantity such as 10 us; found 'framing'");
    }

    @Test
    void aTextThatIsNeverClosedIsReportedWhereItStarts() {
        expect("""
                parameters p {
                    a = 3 us published "a measurement
                    b = 4 us
                }
                """, "2:24 this text is never closed; add \" at its end");
    }

    @Test
    void aCommentThatIsNeverClosedIsReportedWhereItStarts() {
        expect("""
                platform p {
                }
                /* The rest
                """, "3:1 this comment is never closed; add */ at its end");
    }

    @Test
    void aMissingBraceNamesTheOneThatIsOpen() {
        expect("""
                platform p {
                    host a {
                        guest g { vcpu v on x.t }
                        processor x { thread t }

                }
                """, "6:2 the file ends, but the '{' of line 1 is never closed; add '}'");
    }

    @Test
    void aBraceTooManyIsNamed() {
        expect("""
                platform p {
                }
                }
                parameters q {
                }
                """, "3:1 this '}' closes nothing; remove it, or add the '{' it belongs to");
    }

    @Test
    void whatIsMissingAtTheEndOfALineIsReportedThere() {
        expect("""
                platform p {
                    host a {
                        processor x { clock
                        }
                    }
                }
                """, "3:28 expected a quantity such as 10 us; found '}'");
    }

    @Test
    void anUnfinishedSumIsReportedOnItsLineAndNotWhereTheNextParameterStarts() {
        expect("""
                parameters p {
                    a = 3 us +
                    b = 2 * p.c
                    c = 1
                }
                """, "2:15 expected a quantity such as 10 us; found 'b'");
    }

    @Test
    void anImportBelowADeclarationIsToMoveUp() {
        expect("""
                platform p {
                }
                import "svio:/devices/ixp2400.svio"
                """, "3:1 imports stand at the start of the file, before any declaration; move this one up");
    }

    @Test
    void aMissingImportIsReportedAndWhatItMayDeclareIsNot() {
        expect("""
                import "nowhere.svio"
                import "svio:/devices/nowhere.svio"
                platform p extends q {
                }
                """, "1:8 there is no file 'nowhere.svio'; paths are relative to the importing file",
                "2:8 the library has no 'svio:/devices/nowhere.svio'; check its name, such as"
                        + " \"svio:/devices/ixp2400.svio\"");
    }

    @Test
    void aNameThatNoOtherFileCouldDeclareIsReportedBesideAMissingImport() {
        expect("""
                import "nowhere.svio"
                parameters p {
                    a = costs.imported
                    b = unheard * 2
                }
                """, "1:8 there is no file 'nowhere.svio'; paths are relative to the importing file",
                "4:9 no parameter or variable named 'unheard' here; there is a, b, p.a, p.b");
    }

    @Test
    void anUnknownNameComesWithTheClosestKnownOne() {
        expect("""
                import "svio:/devices/hosts2006.svio"
                platform p {
                    host alpha {
                        bus pci : Pcii
                        bus other : Xen3
                        processor cpu { thread t }
                        guest g { vcpu v on cpu.tt }
                    }
                    switch lan { latency 2 us  rate 1 Gbit/s  framing 24 B  queue 10 }
                    peer remote { rate 1 Gbit/s }
                    link l from remote to lann
                }
                """, "4:19 no type of bus named 'Pcii' here; did you mean 'Pci'?",
                "5:21 'Xen3' is a type of hypervisor, not of bus; there is Pci",
                "7:33 processor cpu has no part named 'tt'; there is t",
                "11:27 no component named 'lann' here; did you mean 'lan'?");
    }

    @Test
    void aParameterOfAnotherSetIsSuggestedWithItsSet() {
        expect("""
                parameters a {
                    delay = 3 us
                }
                parameters b {
                    twice = 2 * delay
                }
                """, "5:17 no parameter or variable named 'delay' here; did you mean 'a.delay'?");
    }

    @Test
    void aPropertyGivenTwiceIsReportedAtTheSecond() {
        expect("""
                platform p {
                    host a {
                        processor x { clock 1 GHz  clock 2 GHz }
                    }
                }
                """, "3:36 'clock' is given twice in this block; remove one of the two");
    }

    @Test
    void aNumberThatNoDoubleHoldsIsReported() {
        expect("""
                parameters p {
                    a = 1e999
                }
                """, "2:9 the number 1e999 is too large; the largest is about 1.8e308");
    }

    @Test
    void problemsOfAnImportedFileAreReportedOnceAtThatFile() {
        sources.write("types.svio", """
                type bus Fast { width 64 bitt }
                """);
        sources.write("other.svio", """
                import "types.svio"
                """);

        ParsedFile parsed = sources.load("""
                import "types.svio"
                import "other.svio"
                platform p {
                    host a { bus b : Fast }
                }
                """);

        assertEquals(List.of("1:26 unknown unit 'bitt'; did you mean 'bit'?"),
                parsed.problems().stream().map(Sources::brief).toList());
        assertEquals("types.svio", parsed.problems().get(0).file().getFileName().toString());
    }

    @Test
    void aRuleOfTheModelIsReportedAtThePropertyItConcerns() {
        List<String> problems = sources.problems("""
                platform p {
                    host a {
                        processor x { clock 2 us }
                    }
                }
                """);

        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("3:29 "), problems::toString);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNotShiftPlaces() {
        expect("\uFEFFplatform p {\r\n    host a\r\n    hst b\r\n}\r\n", "3:5 expected ':', '{', '}' or a statement of"
                + " this platform: host, switch, link or peer; found 'hst' - did you mean 'host'?");
    }
}
