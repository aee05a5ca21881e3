package org.svio.model.validation;

import static org.svio.model.testing.Build.all;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.between;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.vector;

import org.junit.jupiter.api.Test;
import org.svio.model.ElementReference;
import org.svio.model.testing.SampleModel;

final class ReferenceRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aVirtualCpuIsOnAHardwareThread() {
        ElementReference affinity = path(model.on.nic);
        model.on.guestCpu.setAffinity(affinity);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, affinity, "nic is a nic, but a processor or a hardware"
                + " thread or a"
                + " hardware context belongs here: add '.engine'");
    }

    @Test
    void interruptsGoToAHardwareThread() {
        ElementReference interrupts = path(model.on.pci);
        model.on.xen.setInterrupts(interrupts);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, interrupts, "pci is a bus, but a processor or a hardware"
                + " thread or"
                + " a hardware context belongs here: name one");
    }

    @Test
    void aNicIsOnABus() {
        ElementReference bus = path(model.on.core);
        model.on.nic.setBus(bus);

        Verdict.of(model).hasError(IssueCode.WRONG_TARGET, bus, "core is a processor, but a bus belongs here: name"
                + " one");
    }

    @Test
    void aDriverDomainDrivesNics() {
        ElementReference driven = path(model.on.pci);
        model.on.dom0.getDrives().set(0, driven);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, driven, "pci is a bus, but a nic belongs here: name one");
    }

    @Test
    void aLinkEndsAtPortsSwitchesAndPeers() {
        ElementReference end = path(model.on.alpha, model.on.nic);
        model.on.cable.setFrom(end);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, end, "alpha.nic is a nic, but a port or a switch or a peer"
                + " belongs"
                + " here: add '.eth'");
    }

    @Test
    void virtualInterfacesAreMapped() {
        ElementReference guests = path(model.on.alpha, model.on.g, all());
        model.placement.setVifs(guests);

        Verdict.of(model).hasError(IssueCode.WRONG_TARGET, guests, "alpha.g[*] is a guest, but a virtual interface"
                + " belongs"
                + " here: add '.eth0'");
    }

    @Test
    void flowsJoinVirtualInterfacesAndPeers() {
        ElementReference host = path(model.on.alpha);
        model.stream.setDestinations(host);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, host, "alpha is a host, but a peer or a virtual interface"
                + " belongs"
                + " here: name one");
    }

    @Test
    void aSelectedMemberExists() {
        model.placement.setVifs(path(model.on.alpha, model.on.g, at(9), model.on.eth0));

        Verdict.of(model).hasError(IssueCode.NO_SUCH_ELEMENT, model.placement.getVifs().getSegments().get(1),
                "alpha.g[9] does not exist: g has the members 1 to 4");
    }

    @Test
    void aSelectedRangeIsNotEmpty() {
        ElementReference reference = path(model.on.core, between(number(1), number(0)), model.on.ht);
        model.on.guestCpu.setAffinity(reference);

        Verdict.of(model).isError(IssueCode.NO_SUCH_ELEMENT, reference.getSegments().get(0),
                "core[1..0] selects nothing: the last index lies below the first");
    }

    @Test
    void aSingleComponentHasNoIndices() {
        ElementReference bus = path(model.on.pci, at(0));
        model.on.nic.setBus(bus);

        Verdict.of(model).isError(IssueCode.NO_SUCH_ELEMENT, bus.getSegments().get(0),
                "pci is not a vector: leave out the brackets");
    }

    @Test
    void anIndexThatFollowsAVariableIsCheckedForEachValue() {
        model.n.getValues().get(1).setFirst(number(5));

        Verdict.of(model).hasError(IssueCode.NO_SUCH_ELEMENT, model.stream.getSources().getSegments().get(1),
                "alpha.g[5] does not exist: g has the members 1 to 4");
    }

    @Test
    void aVectorHasMembers() {
        vector(model.on.g, 4, 1);
        model.document.getDeclarations().removeIf(declaration -> declaration != model.on.platform);

        Verdict.of(model).isError(IssueCode.RANGE, model.on.g.getRange(), "the last index 1 lies below the first, 4:"
                + " swap"
                + " them");
    }

    @Test
    void aVectorHasAtMostAMillionMembers() {
        vector(model.on.g, 1, 1_000_001);
        model.document.getDeclarations().removeIf(declaration -> declaration != model.on.platform);

        Verdict.of(model).hasError(IssueCode.RANGE, model.on.g.getRange(), "a vector has at most 1000000 members: use a"
                + " smaller one");
    }
}
