package org.svio.dsl.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.svio.model.Document;
import org.svio.model.Guest;
import org.svio.model.Host;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Peer;
import org.svio.model.Platform;
import org.svio.model.Provenance;
import org.svio.model.Quantity;
import org.svio.model.SvioFactory;

/** Each kind of edit, by what it does to the text. */
class TextPatcherTest {

    private static final TextPatcher PATCHER = TextPatcher.create();
    private static final ResourceSet IMPORTS = PATCHER.newImports();
    private static final URI PLACE = URI.createURI("memory:/model.svio");
    private static final String TEXT = """
            /* header */

            parameters p { // what things cost
                // a group
                a = 1 us   // first
                b = a + 2 * (3 us)
            }

            platform small {
                host alpha {
                    processor core[2] { clock 2 GHz  thread ht[2] }
                    /* eats time */ guest g[1..2] {
                        vcpu v0 on core[1].ht[*]   // spread

                        vif eth0 { send queue 128 }
                    }
                    // last words
                }
                peer server { rate 1 Gbit/s }
            }
            """;

    private static String edited(String text, Consumer<Document> change) throws RefusedEdit {
        TextPatch patch = PATCHER.edit(text, PLACE, IMPORTS, change);
        assertEquals(text, patch.inverse().after());
        return patch.after();
    }

    private static void becomes(String old, String now, Consumer<Document> change) throws RefusedEdit {
        assertTrue(TEXT.contains(old), old);
        assertEquals(TEXT.replace(old, now), edited(TEXT, change));
    }

    private static String refusal(Consumer<Document> change) {
        return assertThrows(RefusedEdit.class, () -> edited(TEXT, change)).getMessage();
    }

    private static ParameterSet parameters(Document document) {
        return (ParameterSet) document.getDeclarations().get(0);
    }

    private static Platform platform(Document document) {
        return (Platform) document.getDeclarations().get(1);
    }

    private static Host host(Document document) {
        return (Host) platform(document).getComponents().get(0);
    }

    private static Guest guest(Document document) {
        return (Guest) host(document).getParts().get(1);
    }

    private static Quantity quantity(double number, String unit) {
        Quantity quantity = SvioFactory.eINSTANCE.createQuantity();
        quantity.setNumber(number);
        quantity.setUnit(unit);
        return quantity;
    }

    private static Parameter parameter(String name, double number) {
        Parameter parameter = SvioFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(quantity(number, "us"));
        return parameter;
    }

    @Test
    void nothingChangesWhereNothingWasEdited() throws RefusedEdit {
        assertTrue(PATCHER.edit(TEXT, PLACE, IMPORTS, document -> {
            // looked at only
        }).isEmpty());
    }

    @Test
    void aNumberChangesInPlace() throws RefusedEdit {
        becomes("a = 1 us", "a = 2.5 us",
                document -> ((Quantity) parameters(document).getParameters().get(0).getValue()).setNumber(2.5));
        becomes("a = 1 us", "a = 1 ns", document -> parameters(document).getParameters().get(0).setValue(
                quantity(1, "ns")));
    }

    @Test
    void aRenamedElementIsRenamedWhereverItIsMeant() throws RefusedEdit {
        assertEquals(TEXT.replace("core", "socket"),
                edited(TEXT, document -> host(document).getParts().get(0).setName("socket")));
        assertEquals(TEXT.replace("a = 1", "^s = 1").replace("b = a", "b = ^s"),
                edited(TEXT, document -> parameters(document).getParameters().get(0).setName("s")));
    }

    @Test
    void deletingAnElementTakesItsLineAndTheCommentBehindIt() throws RefusedEdit {
        becomes("    peer server { rate 1 Gbit/s }\n", "",
                document -> EcoreUtil.remove(platform(document).getComponents().get(1)));
    }

    @Test
    void aLabelComesAndGoes() throws RefusedEdit {
        becomes("a = 1 us ", "a = 1 us assumed \"so\" ", document -> {
            Parameter a = parameters(document).getParameters().get(0);
            a.setProvenance(Provenance.ASSUMED);
            a.setSource("so");
        });
    }

    @Test
    void aNewParameterFollowsItsSiblings() throws RefusedEdit {
        becomes("(3 us)\n", "(3 us)\n    c = 4 us\n",
                document -> parameters(document).getParameters().add(parameter("c", 4)));
        becomes("// what things cost\n", "// what things cost\n    c = 4 us\n",
                document -> parameters(document).getParameters().add(0, parameter("c", 4)));
        becomes("// first\n", "// first\n    c = 4 us\n",
                document -> parameters(document).getParameters().add(1, parameter("c", 4)));
    }

    @Test
    void anElementWithPartsIsWrittenWhole() throws RefusedEdit {
        becomes("Gbit/s }\n", "Gbit/s }\n    peer client { rate 2 Gbit/s }\n", document -> {
            Peer peer = SvioFactory.eINSTANCE.createPeer();
            peer.setName("client");
            peer.setRate(quantity(2, "Gbit/s"));
            platform(document).getComponents().add(peer);
        });
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertEquals("'not a name' is not a name (name of host not a name)",
                refusal(document -> host(document).setName("not a name")));
        assertEquals("a path segment of virtual cpu v0 still means processor core, which is not in the model; change or"
                + " delete it as well", refusal(document -> EcoreUtil.remove(host(document).getParts().get(0))));
    }
}
