package org.svio.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Texts;

/** Outline, folds and changes of white space. */
class StructureTest {

    @Test
    void theOutlineHasTheElementsInTheirOrder() {
        List<OutlineNode> roots = Texts.LANGUAGE.read(Texts.parse(Texts.small()), Outline::of);

        assertEquals(List.of("parameters costs", "type Gigabit", "platform small", "datapath sidecore",
                "mapping onCore", "experiment ping"), roots.stream().map(each -> each.kind() + " " + each.label())
                .toList());
        assertEquals("4 us · assumed", roots.get(0).children().get(0).detail());
        OutlineNode guest = roots.get(2).around(Texts.small().indexOf("guest g[1..2]") + 1);
        assertEquals("g[1..2]", guest.label());
        assertEquals(List.of("v0 on core[1].ht[*]", "eth0 "),
                guest.children().stream().map(each -> each.label() + " " + each.detail()).toList());
    }

    @Test
    void blocksAndCommentsOverSeveralLinesFold() {
        String text = """
                // one
                // two
                /* three
                   four */
                host a {
                    bus b { clock 1 Hz }
                }
                // alone
                """;

        assertEquals(List.of("// one\n// two", "/* three\n   four */", "{\n    bus b { clock 1 Hz }\n}"),
                Folding.of(text).stream().map(each -> text.substring(each.offset(), each.end())).toList());
    }

    @Test
    void onlyWhiteSpaceChanges() {
        String from = "a=  1\n}";
        String to = "a = 1\n}";
        StringBuilder text = new StringBuilder(from);
        List<WhiteSpace.Change> changes = WhiteSpace.changes(from, to);
        for (int i = changes.size() - 1; i >= 0; i--) {
            text.replace(changes.get(i).range().offset(), changes.get(i).range().end(), changes.get(i).text());
        }

        assertEquals(to, text.toString());
        assertEquals(2, changes.size());
    }
}
