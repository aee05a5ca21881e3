package org.svio.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;
import org.svio.model.SvioPackage;

class HoverTest {

    private static String at(String text, String place, int further) {
        Snapshot snapshot = Texts.parse(text);
        return Texts.LANGUAGE.read(snapshot, each -> Hover.at(each, text.indexOf(place) + further)).orElse("");
    }

    @Test
    void aParameterTellsItsValueItsLabelAndItsSource() {
        assertEquals("<b>parameter costs.stack</b><br>4 us<br>assumed: a network stack takes some microseconds per "
                + "packet<br>A quantity with a label that says where it comes from.",
                at(Texts.small(), "costs.stack + costs", 8));
        String product = at(Texts.small().replace("stack    = 4 us", "stack    = 2 * 3 us"), "stack ", 1);
        assertTrue(product.contains("2 * 3 us  =  6 us"), product);
    }

    @Test
    void aComponentTellsItsPropertiesInheritedOnesToo() {
        String port = at(Texts.small(), "alpha.card.eth0", 12);
        assertTrue(port.contains("port Gigabit.eth0") && port.contains("rate 1 Gbit/s"), port);
        String vector = at(Texts.small(), "guest g[1..2]", 6);
        assertTrue(vector.contains("a vector [1..2]"), vector);
    }

    @Test
    void aWordAndAQuantityTellWhatTheyMean() {
        assertEquals("<b>sharing</b><br>What one hardware thread keeps of its speed while a sibling is busy, in (0, 1];"
                + " 1 where absent.", at(Texts.small(), "sharing 0.62", 1));
        assertEquals("<b>66 MHz</b>  =  66000000 cycles/s, a frequency<br>Clock rate in Hz.",
                at(Texts.small(), "66 MHz", 1));
        assertEquals("<b>bus</b><br>A shared bus between host and devices.", at(Texts.small(), "bus pci", 1));
        assertEquals("", at(Texts.small(), "/* Two guests", 5));
    }

    @Test
    void aTextWithMistakesIsStillExplained() {
        String text = Texts.small().replace("type nic Gigabit {", "type nic Gigabit { port { rate rate }");
        assertTrue(at(text, "costs.stack + costs", 8).contains("parameter costs.stack"));
    }

    @Test
    void everyClassAndPropertyIsDocumented() {
        for (EClassifier each : SvioPackage.eINSTANCE.getEClassifiers()) {
            assertFalse(Documentation.of(each).isEmpty(), each.getName());
            if (each instanceof EClass type) {
                type.getEStructuralFeatures().forEach(feature ->
                        assertFalse(Documentation.of(feature).isEmpty(), each.getName() + "." + feature.getName()));
            }
        }
    }
}
