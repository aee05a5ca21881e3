package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.design.internal.Refusal;
import org.svio.model.DataPath;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;

class DataPathServicesTest {

    private static final String SHORT = """
            parameters costs {
                stack = 4 us assumed "some microseconds"
                copy  = 0.4 ns/B published "a memory's data sheet"
                both  = stack + 100 ns
            }
            datapath short {
                role guest : owner
                role dma   : processor
                role io    : bus
                send queue outgoing
                receive queue incoming when full drops
                signal event to guest { raise takes 1 us }
                egress {
                    at guest { does send takes costs.both  puts into outgoing }
                    at dma from outgoing { transfers packet over io  transmits }
                }
                ingress {
                    at dma { transfers packet over io  puts into incoming  signals event }
                    at guest from incoming budget 64 { does receive takes costs.stack  delivers }
                }
            }
            """;

    private final DataPathServices services = new DataPathServices();
    private final DataPathEditServices edits = new DataPathEditServices();
    private final Loaded loaded = Loaded.text(SHORT);
    private final DataPath path = loaded.declared("short", DataPath.class);
    private Consumer<String> before;

    @BeforeEach
    void listenToRefusals() {
        before = Refusal.tell(sentence -> { });
    }

    @AfterEach
    void stopListening() {
        Refusal.tell(before);
    }

    private Role role(int number) {
        return path.getRoles().get(number);
    }

    private Segment first() {
        return path.getDirections().getFirst().getSegments().getFirst();
    }

    @Test
    void eachRoleHasItsSegmentsTheQueuesItReadsAndTheSignalsItHears() {
        assertEquals(List.of("egress 1", "ingress 2, budget 64"),
                services.segmentsOf(role(0)).stream().map(services::segmentLabel).toList());
        assertEquals(List.of("incoming\nreceive, full: drops"),
                services.queuesRead(role(0)).stream().map(services::queueLabel).toList());
        assertEquals(List.of("event  1 us"), services.signalsTo(role(0)).stream().map(services::signalLabel).toList());
        assertEquals(List.of("guest : owner", "dma : processor", "io : bus"),
                path.getRoles().stream().map(services::roleLabel).toList());
    }

    @Test
    void rolesHandOnToTheNextOne() {
        assertEquals(List.of(role(1)), services.nextRoles(role(0)));
        assertEquals(List.of(role(2), role(0)), services.nextRoles(role(1)));
    }

    @Test
    void costsHaveTheLabelOfTheirWeakestParameter() {
        Step send = first().getSteps().getFirst();

        assertEquals("send  both  [assumed]", services.stepLabel(send));
        assertTrue(services.hasLabel(send, "assumed"));
    }

    @Test
    void aCostIsReadAsTheLanguageWouldReadIt() {
        edits.setQuantity(first().getSteps().getFirst(), "costs.stack + costs.copy * size");

        assertEquals("at guest { does send takes costs.stack + costs.copy * size puts into outgoing }",
                loaded.changedLine());
    }

    @Test
    void whatIsNoQuantityIsRefused() {
        Step send = first().getSteps().getFirst();

        assertThrows(Refusal.class, () -> edits.setQuantity(send, "much"));
        assertThrows(Refusal.class, () -> edits.setQuantity(send, "1 us } role x : bus {"));
        assertEquals(SHORT, loaded.after());
    }

    @Test
    void aStepOfWorkComesBeforeThePacketIsHandedOn() {
        edits.addStep(first(), "Work");

        assertTrue(loaded.after().replaceAll("\\s+", " ").contains(
                "does send takes costs.both does work2 takes 1 us puts into outgoing"), loaded::after);
    }

    @Test
    void aNewRoleGetsItsSegmentAndSignal() {
        Role role = edits.addRole(path, "memory");
        edits.addSegment(role, "egress");
        Signal signal = edits.addSignal(role);

        assertEquals("role0 : memory", services.roleLabel(role));
        assertEquals(List.of(signal), services.signalsTo(role));
        assertEquals("egress 3", services.segmentLabel(services.segmentsOf(role).getFirst()));
    }
}
