package org.svio.dsl.ide.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;
import org.svio.model.SvioPackage.Literals;

class MentionsTest {

    @Test
    void everyNameKnowsWhereItIsDeclared() {
        String text = Texts.small();
        Mentions mentions = Texts.LANGUAGE.read(Texts.parse(text), Mentions::of);

        Mention bridge = mentions.at(text.indexOf("costs.bridge") + 8).orElseThrow();
        assertEquals(Literals.PARAMETER, bridge.type());
        assertEquals("bridge", text.substring(bridge.target().range().offset(), bridge.target().range().end()));
        assertTrue(text.substring(bridge.target().range().offset()).startsWith("bridge   = 900"));

        Mention incoming = mentions.at(text.indexOf("puts into incoming") + 12).orElseThrow();
        List<Mention> same = mentions.same(incoming);
        assertEquals(3, same.size());
        assertEquals(Mention.Role.DECLARATION, same.get(0).role());
        assertTrue(same.stream().allMatch(each -> text.startsWith("incoming", each.range().offset())));
    }

    @Test
    void placesAreThoseOfTheWrittenTextWhereItHasMistakes() {
        String text = Texts.small().replace("type nic Gigabit {", "type nic Gigabit { port { rate rate }");
        Mentions mentions = Texts.LANGUAGE.read(Texts.parse(text), Mentions::of);

        Mention platform = mentions.all().stream().filter(each -> each.name().equals("small")
                && each.role() == Mention.Role.DECLARATION).findFirst().orElseThrow();
        assertEquals(text.indexOf("small {"), platform.range().offset());
    }

    @Test
    void namesLeadIntoTheLibraryAndImportsToTheirFiles() {
        Snapshot paper = Texts.LANGUAGE.parse(Texts.file("examples/paper/svio2006.svio"),
                Texts.read(Texts.file("examples/paper/svio2006.svio")), 1);
        Mentions mentions = Texts.LANGUAGE.read(paper, Mentions::of);

        Mention path = mentions.at(paper.text().indexOf("hostCentric on") + 1).orElseThrow();
        assertEquals("svio:/paths/host-centric.svio", path.target().file().toString());
        Mention file = mentions.at(paper.text().indexOf("testbed2006.svio") + 1).orElseThrow();
        assertTrue(file.target().file().toString().endsWith("examples/paper/testbed2006.svio"));
    }
}
