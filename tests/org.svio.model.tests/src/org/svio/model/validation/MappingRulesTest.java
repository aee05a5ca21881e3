package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;

import org.junit.jupiter.api.Test;
import org.svio.model.ElementReference;
import org.svio.model.Placement;
import org.svio.model.Processor;
import org.svio.model.QueueKind;
import org.svio.model.RoleBinding;
import org.svio.model.testing.SampleDataPath;
import org.svio.model.testing.SampleModel;

final class MappingRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aVifIsPlacedOnce() {
        Placement again = MODEL.createPlacement();
        again.setVifs(path(model.on.alpha, model.on.g, at(2), model.on.eth0));
        again.setDatapath(model.via.path);
        again.getResources().add(path(model.on.alpha, model.on.nic));
        model.mapping.getPlacements().add(again);

        Verdict.of(model).isError(IssueCode.MAPPED_TWICE, again, "alpha.g[2].eth0 is already mapped in this mapping:"
                + " leave it out of one of the two lines");
    }

    @Test
    void everyRoleIsGivenToSomebody() {
        model.placement.getResources().clear();

        Verdict.of(model).isError(IssueCode.ROLE_BINDING, model.placement, "no device serves alpha.g[1].eth0: name a"
                + " nic of alpha after 'on'");
    }

    @Test
    void theOwnersRoleIsNotGivenAway() {
        RoleBinding binding = MODEL.createRoleBinding();
        binding.setRole(model.via.app);
        binding.setPlayers(path(model.on.alpha, model.on.dom0));
        model.placement.getBindings().add(binding);

        Verdict.of(model).isError(IssueCode.ROLE_BINDING, binding, "role app is always played by the guest that owns"
                + " the virtual interface: leave this line out");
    }

    @Test
    void aRoleIsGivenToTheRightKind() {
        RoleBinding binding = MODEL.createRoleBinding();
        binding.setRole(model.via.ram);
        ElementReference bus = path(model.on.alpha, model.on.pci);
        binding.setPlayers(bus);
        model.placement.getBindings().add(binding);

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, bus, "alpha.pci is a bus, but a memory belongs here: name"
                + " one");
    }

    @Test
    void vifsThatShareAPortHaveOneDataPath() {
        SampleDataPath other = new SampleDataPath();
        other.path.setName("other");
        model.document.getDeclarations().add(other.path);
        model.placement.setVifs(path(model.on.alpha, model.on.g, at(1), model.on.eth0));
        Placement second = MODEL.createPlacement();
        second.setVifs(path(model.on.alpha, model.on.g, at(2), model.on.eth0));
        second.setDatapath(other.path);
        second.getResources().add(path(model.on.alpha, model.on.nic));
        model.mapping.getPlacements().add(second);
        model.document.getDeclarations().remove(model.experiment);

        Verdict.of(model).isError(IssueCode.MIXED_DATAPATHS, second, "port alpha.nic.eth serves alpha.g[1].eth0 by"
                + " data path direct already: map alpha.g[2].eth0 to the same data path, or to another device");
    }

    @Test
    void playersThatShareAQueueHaveOneClock() {
        RoleBinding slow = MODEL.createRoleBinding();
        Processor other = component(MODEL.createProcessor(), "other");
        other.setClock(quantity(200, "MHz"));
        model.on.nic.getParts().add(other);
        slow.setRole(model.via.engine);
        slow.setPlayers(path(model.on.alpha, model.on.nic, other));
        RoleBinding fast = MODEL.createRoleBinding();
        fast.setRole(model.via.engine);
        fast.setPlayers(path(model.on.alpha, model.on.nic, model.on.engine));
        model.placement.getBindings().add(slow);
        model.placement.getBindings().add(fast);
        model.via.out.setKind(QueueKind.SHARED);
        model.via.out.setSlots(number(16));

        Verdict.of(model).isError(IssueCode.ROLE_BINDING, model.placement, "the players of role engine take packets"
                + " from one queue, but have different clocks: give them the same clock, or use players of one kind");
    }

    @Test
    void aQueueThatOverflowsBetweenTwoSignalsIsAWarning() {
        model.via.ready.setModerationTime(quantity(20, "ms"));
        model.document.getDeclarations().remove(model.experiment);
        model.document.getDeclarations().remove(model.second);

        Verdict.of(model).isWarning(IssueCode.SHORT_QUEUE, model.placement, "alpha.nic.eth delivers up to 1625 full"
                + " frames between two raises of signal ready, but queue in holds 256: give it more slots, or raise"
                + " the signal more often");

        model.on.eth0.setReceiveQueue(number(2048));
        Verdict.of(model).isClean();
    }

    @Test
    void aThreadWithARoleToItselfRunsNoGuest() {
        RoleBinding binding = MODEL.createRoleBinding();
        binding.setRole(model.via.engine);
        binding.setPlayers(path(model.on.alpha, model.on.core, at(1), model.on.ht, at(0)));
        model.placement.getBindings().add(binding);

        Verdict.of(model).isError(IssueCode.ROLE_BINDING, model.placement, "alpha.core[1].ht[0] has a role of a data"
                + " path to itself and so cannot run alpha.g[1].v: place that on another thread");
    }

    @Test
    void playersThatTakeFramesFromOnePortHaveOneClock() {
        Processor other = component(MODEL.createProcessor(), "other");
        other.setClock(quantity(200, "MHz"));
        model.on.nic.getParts().add(other);
        for (Processor each : new Processor[] {other, model.on.engine}) {
            RoleBinding binding = MODEL.createRoleBinding();
            binding.setRole(model.via.engine);
            binding.setPlayers(path(model.on.alpha, model.on.nic, each));
            model.placement.getBindings().add(binding);
        }

        Verdict.of(model).isError(IssueCode.ROLE_BINDING, model.placement, "the players of role engine take packets"
                + " from one queue, but have different clocks: give them the same clock, or use players of one kind");
    }

    @Test
    void costsInCyclesNeedAClock() {
        model.on.engine.setClock(null);
        model.document.getDeclarations().remove(model.experiment);
        model.document.getDeclarations().remove(model.second);

        Verdict.of(model).isError(IssueCode.ROLE_BINDING, model.placement, "role engine of data path direct has costs"
                + " in cycles, but alpha.nic.engine has no clock: write 'clock' and a frequency in it");
    }
}
