package org.svio.dsl.ide.remap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Texts;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.model.Platform;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;

class VifDragTest {

    private static final Path PAPER = Texts.file("examples/paper/svio2006.svio");
    private static final String TEXT = Texts.read(PAPER);

    private static VifDrag drag(String mapping, String vif) throws RefusedEdit {
        return VifDrag.of(Texts.LANGUAGE, TEXT, PAPER, mapping, vif);
    }

    @Test
    void aVifOfAVectorGetsItsOwnLineAndTheOthersKeepTheirs() throws RefusedEdit {
        String line = "map alpha.g[*].eth0 to hostCentric on alpha.dom0";

        VifDrag.Drop drop = drag("onHost", "alpha.g[3].eth0").drop("alpha.sv");

        assertEquals(TEXT.replace(line, """
                map alpha.g[1..2].eth0 to hostCentric on alpha.dom0
                    map alpha.g[3].eth0 to deviceCentric on alpha.sv
                    map alpha.g[4..8].eth0 to hostCentric on alpha.dom0"""), drop.patch().after());
        assertEquals(TEXT, drop.patch().inverse().after());
        assertEquals("alpha.g[3].eth0 now runs on alpha.sv", drop.sentence());
    }

    @Test
    void whoTakesTurnsTakesThemAnewAndThatIsSaid() throws RefusedEdit {
        VifDrag.Drop drop = drag("onDevice", "alpha.g[3].eth0").drop("alpha.dom0");

        assertEquals("alpha.g[3].eth0 now runs on alpha.dom0; 5 others of its line take turns anew", drop.sentence());
    }

    @Test
    void askingChangesNothing() throws RefusedEdit {
        VifDrag drag = drag("onHost", "alpha.g[3].eth0");

        assertEquals(Optional.empty(), drag.obstacle("alpha.sv.transmitter[2].c[1]"));
        assertEquals(Optional.empty(), drag.obstacle("alpha.sv"));
        assertEquals("beta.dom0 is not on the host of alpha.g[3].eth0; a VIF's work is done on its own host",
                drag.obstacle("beta.dom0").orElseThrow());
        assertEquals(drag("onHost", "alpha.g[3].eth0").drop("alpha.sv").patch().after(),
                drag.drop("alpha.sv").patch().after());
    }

    @Test
    void whereItIsAlreadyItCannotGo() throws RefusedEdit {
        VifDrag.Drop moved = drag("onHost", "alpha.g[3].eth0").drop("alpha.sv");
        VifDrag again = VifDrag.of(Texts.LANGUAGE, moved.patch().after(), PAPER, "onHost", "alpha.g[3].eth0");

        assertEquals("alpha.g[3].eth0 is mapped to alpha.sv already", again.obstacle("alpha.sv").orElseThrow());
        assertThrows(RefusedEdit.class, () -> again.drop("alpha.sv"));
    }

    @Test
    void namesOfPicturesMeanTheirComponents() {
        Platform platform = (Platform) Texts.LANGUAGE.parse(Texts.file("examples/paper/testbed2006.svio")).document()
                .getDeclarations().stream().filter(Platform.class::isInstance).findFirst().orElseThrow();
        PlatformInstance instance = PlatformInstance.of(platform, new Evaluator(Environment.EMPTY));

        assertEquals(List.of("alpha.g[2].eth0", "alpha.g[3].eth0"), ComponentPattern.resolve(instance,
                "alpha.g[2..3].eth0").stream().map(Instance::qualifiedName).toList());
        assertEquals(8, ComponentPattern.resolve(instance, "alpha.g").size());
        assertEquals(1, ComponentPattern.resolve(instance, "lan").size());
        assertEquals(List.of(), ComponentPattern.resolve(instance, "alpha.nothing"));
        assertEquals(List.of(), ComponentPattern.resolve(instance, "alpha.g[1]..beta.g[2]"));
    }
}
