package org.svio.model.elaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.all;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.between;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.variation;
import static org.svio.model.testing.Build.vector;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.svio.model.ElementReference;
import org.svio.model.Guest;
import org.svio.model.Host;
import org.svio.model.Nic;
import org.svio.model.Peer;
import org.svio.model.Platform;
import org.svio.model.Port;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.VirtualCpu;
import org.svio.model.VirtualInterface;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.testing.SamplePlatform;

final class PlatformInstanceTest {

    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);
    private final SamplePlatform sample = new SamplePlatform();

    @Test
    void vectorsAreWrittenOutInIndexOrder() {
        assertEquals(List.of("alpha.g[1].eth0", "alpha.g[2].eth0", "alpha.g[3].eth0", "alpha.g[4].eth0"),
                names(instance().all(VirtualInterface.class)));
    }

    @Test
    void aSingleNumberCountsFromZero() {
        sample.g.getRange().setFirst(number(2));
        sample.g.getRange().setLast(null);

        assertEquals(List.of("alpha.g[0]", "alpha.g[1]"), names(instance().all(Guest.class)));
    }

    @Test
    void instancesKnowTheirPlace() {
        Instance vif = instance().find("alpha.g[3].eth0");

        assertEquals("eth0", vif.name());
        assertEquals(3, vif.parent().index());
        assertEquals(2, vif.parent().ordinal());
        assertEquals(Instance.SINGLE, vif.index());
        assertEquals("alpha", vif.ancestor(Host.class).name());
        assertNull(vif.ancestor(Nic.class));
        assertSame(sample.eth0, vif.declaration());
    }

    @Test
    void aTypeGivesPartsAndPropertiesThatOwnOnesReplace() {
        Port inherited = component(MODEL.createPort(), "left");
        inherited.setRate(quantity(1, "Gbit/s"));
        Nic type = component(MODEL.createNic(), "Dual", inherited, component(MODEL.createPort(), "right"));
        Port own = component(MODEL.createPort(), "left");
        sample.nic.getParts().clear();
        sample.nic.getParts().add(own);
        sample.nic.setType(type);
        VirtualInterface small = component(MODEL.createVirtualInterface(), "Small");
        small.setSendQueue(number(64));
        sample.eth0.setType(small);
        sample.cable.setFrom(path(sample.alpha, sample.nic, own));

        Instance nic = instance().find("alpha.nic");
        Instance vif = instance().find("alpha.g[1].eth0");

        assertEquals(List.of("alpha.nic.left", "alpha.nic.right"), names(nic.parts()));
        assertSame(own, nic.parts().get(0).declaration());
        assertEquals(64, vif.number(Literals.VIRTUAL_INTERFACE__SEND_QUEUE, evaluator, 256));
        assertEquals(256, vif.number(Literals.VIRTUAL_INTERFACE__RECEIVE_QUEUE, evaluator, 256));
    }

    @Test
    void aPlatformStartsWithTheComponentsOfItsBase() {
        Platform big = named(MODEL.createPlatform(), "big");
        big.setBase(sample.platform);
        Peer replaced = component(MODEL.createPeer(), "peer");
        big.getComponents().addAll(List.of(component(MODEL.createPeer(), "another"), replaced));

        PlatformInstance instance = PlatformInstance.of(big, evaluator);

        assertEquals(List.of("alpha", "peer", "cable", "another"), names(instance.roots()));
        assertSame(replaced, instance.find("peer").declaration());
    }

    @Test
    void platformsAndTypesThatLeadBackToThemselvesAreRefused() {
        sample.platform.setBase(sample.platform);
        fails("platform sample extends itself", this::instance);

        sample.platform.setBase(null);
        sample.alpha.setType(sample.alpha);
        fails("the type of alpha is defined through itself", this::instance);
    }

    @Test
    void aReferenceIsSearchedFromItsContextOutward() {
        PlatformInstance instance = instance();
        ElementReference local = path(sample.core, at(1), sample.ht, all());

        assertEquals(List.of("alpha.core[1].ht[0]", "alpha.core[1].ht[1]"),
                names(instance.resolve(local, instance.find("alpha.g[2].v"), evaluator)));
        fails("platform sample has no component core", () -> instance.resolve(local, null, evaluator));
    }

    @Test
    void aSelectorMeansOneSeveralOrAllMembers() {
        PlatformInstance instance = instance();

        assertEquals(4, instance.resolve(path(sample.alpha, sample.g), null, evaluator).size());
        assertEquals(4, instance.resolve(path(sample.alpha, sample.g, all()), null, evaluator).size());
        assertEquals(List.of("alpha.g[2]"), names(instance.resolve(path(sample.alpha, sample.g, at(2)), null,
                evaluator)));
        assertEquals(List.of("alpha.g[1]", "alpha.g[2]", "alpha.g[3]"), names(instance.resolve(
                path(sample.alpha, sample.g, between(number(1), number(3))), null, evaluator)));
    }

    @Test
    void aSelectorMayUseAVariable() {
        var n = variation("n", 1);
        ElementReference reference = path(sample.alpha, sample.g, between(number(1), use(n)));

        assertEquals(3, instance().resolve(reference, null, new Evaluator(Environment.EMPTY.with(n, 3))).size());
    }

    @Test
    void whatASelectorCannotMeanIsSaidInASentence() {
        PlatformInstance instance = instance();

        fails("alpha.g[9] does not exist: g has the members 1 to 4",
                () -> instance.resolve(path(sample.alpha, sample.g, at(9)), null, evaluator));
        fails("alpha.nic is not a vector: leave out the brackets",
                () -> instance.resolve(path(sample.alpha, sample.nic, at(0)), null, evaluator));
        fails("alpha.g[3..2] selects nothing: the last index lies below the first", () -> instance
                .resolve(path(sample.alpha, sample.g, between(number(3), number(2))), null, evaluator));
        fails("peer has no part eth0", () -> instance.resolve(path(sample.peer, sample.eth0), null, evaluator));
        fails("a component that is named here is not declared",
                () -> instance.resolve(path(sample.alpha, MODEL.createGuest()), null, evaluator));
    }

    @Test
    void guestsAreSpreadOverTheThreadsOfTheirAffinity() {
        assertEquals(List.of("alpha.core[0].ht[1]", "alpha.core[1].ht[0]", "alpha.core[1].ht[1]", "alpha.core[1].ht[0]",
                "alpha.core[1].ht[1]"),
                names(instance().all(VirtualCpu.class).stream().map(BoundMapping::thread).toList()));
    }

    @Test
    void severalVirtualCpusOfADomainAreSpreadToo() {
        vector(sample.driverCpu, 0, 1);
        sample.driverCpu.setAffinity(path(sample.core));

        assertEquals(List.of("alpha.core[0].ht[0]", "alpha.core[0].ht[1]"), names(instance().find("alpha.dom0").parts()
                .stream().map(BoundMapping::thread).toList()));
    }

    @Test
    void aVirtualCpuMayBeOnAProcessorWithoutThreads() {
        sample.core.getParts().clear();
        sample.guestCpu.setAffinity(path(sample.core, at(1)));

        assertEquals("alpha.core[1]", BoundMapping.thread(instance().find("alpha.g[4].v")).qualifiedName());
    }

    @Test
    void tooManyComponentsAreRefused() {
        vector(sample.g, 1, 1_500_000);

        fails("the platform has more than 1000000 components", this::instance);
    }

    @Test
    void aHundredThousandGuestsAreWrittenOutInSeconds() {
        vector(sample.g, 1, 100_000);

        PlatformInstance instance = Assertions.assertTimeout(Duration.ofSeconds(20), this::instance);

        assertEquals(100_000, instance.all(Guest.class).size());
        assertEquals("alpha.g[100000].eth0", instance.find("alpha.g[100000].eth0").qualifiedName());
        assertTrue(instance.all().size() > 300_000);
    }

    private PlatformInstance instance() {
        return PlatformInstance.of(sample.platform, evaluator);
    }

    private static List<String> names(List<Instance> instances) {
        return instances.stream().map(Instance::qualifiedName).toList();
    }

    private static void fails(String sentence, Executable action) {
        assertEquals(sentence, assertThrows(ModelException.class, action).getMessage());
    }
}
