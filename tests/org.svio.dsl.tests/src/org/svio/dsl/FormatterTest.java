package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The layout of formatted text. */
class FormatterTest {

    private static void formats(String text, String expected) {
        assertEquals(expected, Sources.LANGUAGE.format(text));
        assertEquals(expected, Sources.LANGUAGE.format(expected));
    }

    @Test
    void eachStatementHasItsLineAndShortBlocksKeepTheirs() {
        formats("""
                import   "svio:/devices/hosts2006.svio"
                platform p{ host a{
                processor x[ 0 .. 3 ]{clock 2.8   GHz sharing 0.62 thread t [2]}
                bus b:Pci { width
                 64 bit }
                guest g [1..8]{ vcpu v on x [ * ] . t
                  vif e{ } tick every 10 ms takes ( 3 +4 )* 2 us }}}
                """, """
                import "svio:/devices/hosts2006.svio"

                platform p {
                    host a {
                        processor x[0..3] { clock 2.8 GHz  sharing 0.62  thread t[2] }
                        bus b : Pci {
                            width 64 bit
                        }
                        guest g[1..8] {
                            vcpu v on x[*].t
                            vif e { }
                            tick every 10 ms takes (3 + 4) * 2 us
                        }
                    }
                }
                """);
    }

    @Test
    void valuesLabelsAndCommentsOfNeighbouringLinesAreAligned() {
        formats("""
                parameters p {
                    a = 3 us assumed "x" // one
                    longer = 12.5 us   published "y"   // two

                    other = - 2 us  calibrated
                }
                datapath d {
                    role r : owner // guest
                    role engine : processor
                }
                """, """
                parameters p {
                    a      = 3 us     assumed "x"     // one
                    longer = 12.5 us  published "y"   // two

                    other = -2 us  calibrated
                }

                datapath d {
                    role r      : owner   // guest
                    role engine : processor
                }
                """);
    }

    @Test
    void commentsStayAtTheirStatementsAndMoveWithThem() {
        formats("""
                // first


                // second
                platform p {   // opens
                      /* of a host,
                         indented */
                host a
                        // last
                } // closes
                /* end */
                """, """
                // first

                // second
                platform p {   // opens
                    /* of a host,
                       indented */
                    host a
                    // last
                }   // closes
                /* end */
                """);
    }

    @Test
    void linesThatAreTooLongKeepTheBreaksTheirAuthorChose() {
        formats("""
                experiment e on p {
                    vary n in [1, 2,
                      4]
                    expect p99(roundTrip) of alpha.guests[1..8].eth0 <= 3 ms at n == 4, mapping == onDevice
                      source "a long reason that does not fit"
                }
                """, """
                experiment e on p {
                    vary n in [1, 2, 4]
                    expect p99(roundTrip) of alpha.guests[1..8].eth0 <= 3 ms at n == 4, mapping == onDevice
                            source "a long reason that does not fit"
                }
                """);
    }

    @Test
    void aTextWithSyntaxErrorsIsLeftAlone() {
        String text = "platform   p { hots a }";

        assertEquals(text, Sources.LANGUAGE.format(text));
    }
}
