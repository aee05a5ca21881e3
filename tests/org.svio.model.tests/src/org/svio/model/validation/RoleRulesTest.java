package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.role;
import static org.svio.model.testing.Build.search;

import org.junit.jupiter.api.Test;
import org.svio.model.Move;
import org.svio.model.MoveKind;
import org.svio.model.Relay;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Step;
import org.svio.model.testing.SampleDataPath;
import org.svio.model.testing.SampleModel;

final class RoleRulesTest {

    private final SampleModel model = new SampleModel();
    private final SampleDataPath via = model.via;

    @Test
    void dataMovesOverABus() {
        via.write.setBus(via.ram);

        Verdict.of(model).isError(IssueCode.ROLE_KIND, via.write, "data moves over a bus, but role ram is of the kind"
                + " memory: use another role");
    }

    @Test
    void accessesGoToAMemory() {
        via.access.setMemory(via.io);
        Verdict.of(model).isError(IssueCode.ROLE_KIND, via.access, "accesses go to a memory, but role io is of the"
                + " kind bus:"
                + " use another role");

        via.access.setMemory(via.ram);
        via.polling.setMemory(via.io);
        Verdict.of(model).isError(IssueCode.ROLE_KIND, via.polling, "accesses go to a memory, but role io is of the"
                + " kind"
                + " bus: use another role");
    }

    @Test
    void onlyWhatExecutesWorks() {
        via.fetching.setRole(via.ram);

        Verdict.of(model).isError(IssueCode.ROLE_KIND, via.fetching, "only an owner, a domain, a hypervisor or a"
                + " processor"
                + " works, but role ram is of the kind memory: use another role");
    }

    @Test
    void signalsDoNotGoThroughTheGuest() {
        Relay relay = MODEL.createRelay();
        relay.setRole(via.app);
        via.ready.setRelay(relay);

        Verdict.of(model).isError(IssueCode.ROLE_KIND, relay, "signals go through a hypervisor, a domain or a"
                + " processor, but"
                + " role app is of the kind owner: use another role");
    }

    @Test
    void aRelaySeesNoFrame() {
        Relay relay = MODEL.createRelay();
        relay.setRole(via.engine);
        Step find = search("find", quantity(1, "us"));
        Move read = MODEL.createMove();
        read.setKind(MoveKind.READ);
        read.setBus(via.io);
        relay.getSteps().add(find);
        relay.getSteps().add(read);
        via.ready.setRelay(relay);

        Verdict.of(model).hasError(IssueCode.DEMULTIPLEXING, find, "a relay passes signals on and sees no frame:"
                + " leave out"
                + " 'by destination' here");
        Verdict.of(model).hasError(IssueCode.NOT_ALLOWED, read, "a relay passes signals on and sees no packet: write an"
                + " amount such as 4 B");
    }

    @Test
    void theApplicationIsInTheGuest() {
        via.sending.setRole(via.engine);
        Verdict.of(model).hasError(IssueCode.ROLE_KIND, via.sending, "egress starts in the guest, but role engine is"
                + " of the"
                + " kind processor: use a role of the kind owner");

        via.sending.setRole(via.app);
        via.receiving.setRole(via.engine);
        Verdict.of(model).hasError(IssueCode.ROLE_KIND, via.receiving, "ingress ends in the guest, but role engine is"
                + " of the"
                + " kind processor: use a role of the kind owner");
    }

    @Test
    void onlyTheDeviceTransfersInBursts() {
        via.write.setKind(MoveKind.TRANSFER);

        Verdict.of(model).isError(IssueCode.ROLE_KIND, via.write, "only a processor of the device transfers data in a"
                + " burst,"
                + " but role app is of the kind owner: use 'writes' or 'reads'");
    }

    @Test
    void anUnusedRoleIsAWarning() {
        Role idle = role("ram2", RoleKind.MEMORY);
        via.path.getRoles().add(idle);
        model.document.getDeclarations().removeIf(declaration -> declaration != via.path);

        Verdict.of(model).isWarning(IssueCode.UNUSED, idle, "role ram2 is not used: remove it");
    }

    @Test
    void rolesBelongToTheirDataPath() {
        SampleDataPath other = new SampleDataPath();
        via.fetching.setRole(other.engine);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, via.fetching, "role engine belongs to another data path:"
                + " use one"
                + " of this data path");
    }
}
