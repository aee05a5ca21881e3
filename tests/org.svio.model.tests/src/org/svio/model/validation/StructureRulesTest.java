package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.vector;

import org.junit.jupiter.api.Test;
import org.svio.model.Component;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Memory;
import org.svio.model.Platform;
import org.svio.model.TypeDefinition;
import org.svio.model.testing.SampleModel;

final class StructureRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aTypeIsOfTheSameKind() {
        model.on.peer.setType(model.on.alpha);

        Verdict.of(model).isError(IssueCode.WRONG_KIND, model.on.peer, "alpha is a host, but peer is a peer: use a"
                + " type of"
                + " the same kind");
    }

    @Test
    void aTypeIsNotDefinedThroughItself() {
        Component a = component(MODEL.createHost(), "A");
        Component b = component(MODEL.createHost(), "B");
        a.setType(b);
        b.setType(a);
        addType(a);
        addType(b);

        Verdict verdict = Verdict.of(model);

        verdict.hasError(IssueCode.CYCLE, a, "A is defined through itself: use another type, or none");
        verdict.hasError(IssueCode.CYCLE, b, "B is defined through itself: use another type, or none");
    }

    @Test
    void aPlatformDoesNotExtendItself() {
        Platform other = named(MODEL.createPlatform(), "other");
        other.setBase(other);
        model.document.getDeclarations().add(other);

        Verdict.of(model).isError(IssueCode.CYCLE, other, "platform other extends itself: let it extend another one, or"
                + " none");
    }

    @Test
    void aTypeStandsForOneComponent() {
        Host type = vector(component(MODEL.createHost(), "Server"), 0, 3);
        addType(type);

        Verdict.of(model).isError(IssueCode.NOT_ALLOWED, type, "a type stands for one component: write the indices"
                + " where"
                + " the type is used");
    }

    @Test
    void componentsStandWhereTheyBelong() {
        Component guest = component(MODEL.createGuest(), "lost");
        model.on.nic.getParts().add(guest);
        Verdict.of(model).isError(IssueCode.WRONG_KIND, guest, "guest lost cannot be a part of nic nic: move it out");

        model.on.nic.getParts().remove(guest);
        Component port = component(MODEL.createBus(), "bus");
        model.on.platform.getComponents().add(port);
        Verdict.of(model).hasError(IssueCode.WRONG_KIND, port, "bus bus cannot be a part of platform sample: move it"
                + " out");
    }

    @Test
    void aProcessorHasThreadsOrContexts() {
        model.on.core.getParts().add(component(MODEL.createHardwareContext(), "c"));

        Verdict.of(model).isError(IssueCode.WRONG_KIND, model.on.core, "processor core has both threads and contexts:"
                + " keep"
                + " one kind");
    }

    @Test
    void aHostHasOneHypervisor() {
        Hypervisor second = component(MODEL.createHypervisor(), "kvm");
        model.on.alpha.getParts().add(second);

        Verdict.of(model).isError(IssueCode.WRONG_KIND, second, "a host has one hypervisor: remove kvm");
    }

    @Test
    void aPartTakesThePlaceOfAnInheritedOneOfItsKind() {
        Memory inherited = component(MODEL.createMemory(), "engine");
        inherited.setLatency(model.on.ram.getLatency());
        Component type = component(MODEL.createNic(), "Smart", inherited);
        addType(type);
        model.on.nic.setType(type);

        Verdict.of(model).hasError(IssueCode.WRONG_KIND, model.on.engine, "engine takes the place of a memory that nic"
                + " inherits: make it one, or give it another name");
    }

    private void addType(Component component) {
        TypeDefinition type = MODEL.createTypeDefinition();
        type.setComponent(component);
        model.document.getDeclarations().add(type);
    }
}
