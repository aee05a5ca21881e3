package org.svio.dsl.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts to edit, and the language that reads them. */
public final class Texts {

    /** Set up once for all tests. */
    public static final EditorLanguage LANGUAGE = EditorLanguage.create();

    private static final Path REPOSITORY = Path.of("..", "..");

    private Texts() {
    }

    /** A text that lies beside nothing it could import. */
    public static Snapshot parse(String text) {
        return LANGUAGE.parse(Path.of("target", "edited.svio").toAbsolutePath(), text, 1);
    }

    /** The first, complete model of docs/language.md: two guests, a core of their own, one experiment. */
    public static String small() {
        String page = read(REPOSITORY.resolve("docs/language.md"));
        int start = page.indexOf("```svio\n") + "```svio\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    /** A model of so many VIFs, each guest and mapping declared by itself. */
    public static String manyVifs(int vifs) {
        StringBuilder guests = new StringBuilder();
        StringBuilder mappings = new StringBuilder();
        for (int i = 1; i <= vifs; i++) {
            guests.append("        guest g").append(i).append(" { vcpu v0 on xeon[1].ht[*]  vif eth0 }\n");
            mappings.append("    map alpha.g").append(i).append(".eth0 to hostCentric on alpha.dom0\n");
        }
        return """
                import "svio:/devices/ixp2400.svio"
                import "svio:/devices/hosts2006.svio"
                import "svio:/paths/host-centric.svio"

                platform growing {
                    host alpha {
                        processor xeon[2] { clock 2.8 GHz  sharing 0.62  thread ht[2] }
                        bus pci : Pci
                        nic tg3 : Gigabit on pci
                        hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                        driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
                %s    }
                    peer server { rate 1 Gbit/s }
                    link cable from alpha.tg3.eth0 to server
                }

                mapping onHost of growing {
                %s}

                experiment load on growing {
                    mapping onHost
                    poisson p from alpha.g1.eth0 to server { rate 20 packets/s  size 500 B }
                    duration 1 s
                    replications 1
                }
                """.formatted(guests, mappings);
    }

    /** The repository's file of this name. */
    public static Path file(String name) {
        return REPOSITORY.resolve(name).toAbsolutePath().normalize();
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
