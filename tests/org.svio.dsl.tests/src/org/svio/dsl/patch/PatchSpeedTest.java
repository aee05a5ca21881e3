package org.svio.dsl.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.svio.model.Document;
import org.svio.model.Platform;

/** Patching takes time in proportion to the size of the file. */
class PatchSpeedTest {

    private static final TextPatcher PATCHER = TextPatcher.create();
    private static final ResourceSet IMPORTS = PATCHER.newImports();
    private static final URI PLACE = URI.createURI("memory:/model.svio");

    /** A file with four lines per host. */
    private static String text(int hosts) {
        StringBuilder text = new StringBuilder("platform large {\n");
        for (int i = 0; i < hosts; i++) {
            text.append("    host h").append(i).append(" { // number ").append(i)
                    .append("\n        processor core { clock 2 GHz  thread t }\n"
                            + "        guest g { vcpu v0 on core.t  vif eth0 { send queue 64 } }\n    }\n");
        }
        return text.append("}\n").toString();
    }

    /** The least time of some edits, in nanoseconds. */
    private static long time(String text) throws RefusedEdit {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            ParsedText parsed = PATCHER.parse(text, PLACE, IMPORTS);
            Document document = parsed.document();
            ((Platform) document.getDeclarations().get(0)).getComponents().get(7).setName("renamed");
            long start = System.nanoTime();
            TextPatch patch = PATCHER.patch(parsed, document);
            least = Math.min(least, System.nanoTime() - start);
            assertEquals(text.replace("host h7 ", "host renamed "), patch.after());
        }
        return least;
    }

    @Test
    void fourTimesTheTextTakesAboutFourTimesAsLong() throws RefusedEdit {
        time(text(400));
        long small = time(text(400));
        long large = time(text(1600)); // 6,400 lines

        assertTrue(large < 12 * small, () -> large / 1e6 + " ms after " + small / 1e6 + " ms");
    }
}
