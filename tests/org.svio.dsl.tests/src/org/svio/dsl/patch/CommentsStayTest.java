package org.svio.dsl.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.svio.model.Call;
import org.svio.model.Component;
import org.svio.model.Document;
import org.svio.model.Guest;
import org.svio.model.Host;
import org.svio.model.ParameterSet;
import org.svio.model.Placement;
import org.svio.model.Platform;
import org.svio.model.Processor;
import org.svio.model.Quantity;
import org.svio.model.SvioFactory;
import org.svio.model.VirtualCpu;

/** What happens to comments and white space around what is edited. */
class CommentsStayTest {

    private static final TextPatcher PATCHER = TextPatcher.create();
    private static final ResourceSet IMPORTS = PATCHER.newImports();
    private static final URI PLACE = URI.createURI("memory:/model.svio");

    private static void becomes(String before, String after, Consumer<Platform> change) throws RefusedEdit {
        TextPatch patch = PATCHER.edit(before, PLACE, IMPORTS, document -> change.accept(platform(document)));
        assertEquals(after, patch.after());
        assertEquals(before, patch.inverse().after());
    }

    private static Platform platform(Document document) {
        return (Platform) document.getDeclarations().get(0);
    }

    private static void remove(Platform platform, int index) {
        platform.getComponents().remove(index);
    }

    private static Component peer(String name) {
        Component peer = SvioFactory.eINSTANCE.createPeer();
        peer.setName(name);
        return peer;
    }

    private static Quantity quantity(double number, String unit) {
        Quantity quantity = SvioFactory.eINSTANCE.createQuantity();
        quantity.setNumber(number);
        quantity.setUnit(unit);
        return quantity;
    }

    @Test
    void whatIsDeletedLeavesTheCommentsAboveAndBesideIt() throws RefusedEdit {
        becomes("platform p {\n    // above\n    peer a // behind\n    peer b\n}\n",
                "platform p {\n    // above\n    peer b\n}\n", platform -> remove(platform, 0));
        becomes("platform p {\n    /* before */ peer a // behind\n    peer b\n}\n",
                "platform p {\n    /* before */ // behind\n    peer b\n}\n", platform -> remove(platform, 0));
        becomes("platform p {\n    peer a /* over\n    lines */\n    peer b\n}\n",
                "platform p {\n    /* over\n    lines */\n    peer b\n}\n", platform -> remove(platform, 0));
    }

    @Test
    void ofTwoBlankLinesThatMeetOneGoes() throws RefusedEdit {
        becomes("platform p {\n    peer a\n\n    peer b\n\n    peer c\n}\n",
                "platform p {\n    peer a\n\n    peer c\n}\n", platform -> remove(platform, 1));
    }

    @Test
    void severalElementsOnOneLineStayOnIt() throws RefusedEdit {
        becomes("platform p { peer a  peer b  peer c }", "platform p { peer a  peer c }",
                platform -> remove(platform, 1));
        becomes("platform p { peer a  peer b }", "platform p { peer a }", platform -> remove(platform, 1));
        becomes("platform p { peer a  peer b }", "platform p { peer b }", platform -> remove(platform, 0));
        becomes("platform p {peer a peer b}", "platform p {peer a  peer c peer b}",
                platform -> platform.getComponents().add(1, peer("c")));
        becomes("platform p {peer a}", "platform p {peer a  peer c }",
                platform -> platform.getComponents().add(peer("c")));
    }

    @Test
    void theLastOfABlockLeavesItEmptyAndTheFirstFillsIt() throws RefusedEdit {
        becomes("platform p { peer a }", "platform p { }", platform -> remove(platform, 0));
        becomes("platform p {\n    peer a\n}\n", "platform p {\n}\n", platform -> remove(platform, 0));
        becomes("platform p {\n    // none yet\n}\n", "platform p {\n    // none yet\n    peer a\n}\n",
                platform -> platform.getComponents().add(peer("a")));
        becomes("platform p { }\n", "platform p {\n    peer a\n}\n",
                platform -> platform.getComponents().add(peer("a")));
    }

    @Test
    void lineEndsAndTabsAreThoseOfTheFile() throws RefusedEdit {
        becomes("platform p {\r\n\tpeer a // x\r\n}\r\n", "platform p {\r\n\tpeer a // x\r\n\tpeer b\r\n}\r\n",
                platform -> platform.getComponents().add(peer("b")));
        becomes("platform p {\r\n\tpeer a\r\n\tpeer b\r\n}", "platform p {\r\n\tpeer b\r\n}",
                platform -> remove(platform, 0));
    }

    @Test
    void aMissingLineEndAtTheEndStaysMissing() throws RefusedEdit {
        becomes("platform p { peer a }\n\nplatform q { }", "platform p { peer a }", platform ->
                EcoreUtil.remove(((Document) platform.eContainer()).getDeclarations().get(1)));
    }

    @Test
    void commentsInTheMiddleOfAStatementStay() throws RefusedEdit {
        String text = "platform p {\n    host h {\n        processor c /* one */ { clock /* how fast */ 2 /*!*/ GHz }\n"
                + "        guest g { vcpu v on /* here */ c // core\n        }\n    }\n}\n";
        becomes(text, text.replace("2 /*!*/ GHz", "3 /*!*/ GHz"), platform -> {
            Processor processor = (Processor) ((Host) platform.getComponents().get(0)).getParts().get(0);
            ((Quantity) processor.getClock()).setNumber(3);
        });
        becomes(text, text.replace("processor c", "processor d").replace("/* here */ c", "/* here */ d"),
                platform -> ((Host) platform.getComponents().get(0)).getParts().get(0).setName("d"));
        becomes(text, text.replace("processor c /* one */", "processor c[2] /* one */").replace("*/ c // core",
                "*/ c[1] // core"), platform -> {
                    Host host = (Host) platform.getComponents().get(0);
                    var range = SvioFactory.eINSTANCE.createIndexRange();
                    range.setFirst(quantity(2, null));
                    host.getParts().get(0).setRange(range);
                    var selector = SvioFactory.eINSTANCE.createSelector();
                    selector.setFirst(quantity(1, null));
                    VirtualCpu vcpu = (VirtualCpu) ((Guest) host.getParts().get(1)).getParts().get(0);
                    vcpu.getAffinity().getSegments().get(0).setSelector(selector);
                });
    }

    @Test
    void aPropertyComesAfterTheOthersAndOpensABlockWhereThereIsNone() throws RefusedEdit {
        becomes("platform p {\n    host h { guest g // bare\n    }\n}\n",
                "platform p {\n    host h { guest g {\n        weight 3\n    } // bare\n    }\n}\n",
                platform -> ((Guest) ((Host) platform.getComponents().get(0)).getParts().get(0)).setWeight(
                        quantity(3, null)));
        becomes("platform p { host h { processor c } }", "platform p { host h { processor c { clock 1 GHz } } }",
                platform -> ((Processor) ((Host) platform.getComponents().get(0)).getParts().get(0)).setClock(
                        quantity(1, "GHz")));
    }

    @Test
    void aMovedElementTakesTheCommentsInsideItAlong() throws RefusedEdit {
        becomes("""
                platform p {
                    host a {
                        guest g { // mine
                            vif e
                        }
                    }
                    host b
                }
                """, """
                platform p {
                    host a {
                    }
                    host b {
                        guest g { // mine
                            vif e
                        }
                    }
                }
                """, platform -> ((Host) platform.getComponents().get(1)).getParts().add(
                        ((Host) platform.getComponents().get(0)).getParts().get(0)));
    }

    @Test
    void aListGrowsAndShrinksInItsStatement() throws RefusedEdit {
        String text = """
                parameters q { a = min(1, /* two */ 2) }
                """;
        TextPatch patch = PATCHER.edit(text, PLACE, IMPORTS, document -> ((Call) ((ParameterSet) document
                .getDeclarations().get(0)).getParameters().get(0).getValue()).getArguments().add(quantity(3, null)));
        assertEquals(text.replace("2)", "2, 3)"), patch.after());
    }

    @Test
    void roleBindingsOfAMappingComeAndGo() throws RefusedEdit {
        String text = """
                platform p { host h { processor c  guest g { vcpu v on c  vif e } } }
                datapath d { role w : processor }
                mapping m of p {
                    map h.g.e to d on h.c { w on h.c } // one
                }
                """;
        TextPatch patch = PATCHER.edit(text, PLACE, IMPORTS, document -> {
            Placement line = (Placement) document.getDeclarations().get(2).eContents().get(0);
            line.getBindings().clear();
            line.getResources().clear();
        });
        assertEquals(text.replace(" on h.c { w on h.c }", " { }"), patch.after());
    }
}
