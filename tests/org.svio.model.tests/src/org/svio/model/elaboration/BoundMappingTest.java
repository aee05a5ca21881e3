package org.svio.model.elaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.role;
import static org.svio.model.testing.Build.vector;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.DriverDomain;
import org.svio.model.Host;
import org.svio.model.Role;
import org.svio.model.RoleBinding;
import org.svio.model.RoleKind;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.testing.SampleModel;
import org.svio.model.testing.SamplePlatform;

final class BoundMappingTest {

    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);
    private final SampleModel model = new SampleModel();
    private final SamplePlatform on = model.on;

    @Test
    void theOwnerIsTheVirtualCpuOfTheVifsGuest() {
        assertEquals(List.of("alpha.g[1].v", "alpha.g[2].v", "alpha.g[3].v", "alpha.g[4].v"), assigned(model.via.app));
    }

    @Test
    void processorsOfTheDeviceThatBearTheRolesNameAreSharedInTurn() {
        assertEquals(List.of("alpha.nic.engine.c[0]", "alpha.nic.engine.c[1]", "alpha.nic.engine.c[0]",
                "alpha.nic.engine.c[1]"), assigned(model.via.engine));
    }

    @Test
    void memoryAndBusAreThoseOfTheDevice() {
        BoundVif vif = bind().vifs().get(0);

        assertEquals("alpha.nic.ram", vif.assigned().get(model.via.ram).qualifiedName());
        assertEquals("alpha.pci", vif.assigned().get(model.via.io).qualifiedName());
        assertEquals("alpha.nic", vif.device().qualifiedName());
        assertEquals("alpha.nic.eth", vif.port().qualifiedName());
    }

    @Test
    void aProcessorNamedAfterOnPlaysTheRole() {
        model.placement.getResources().add(path(on.alpha, on.core, at(0), on.ht, at(1)));

        assertEquals(List.of("alpha.core[0].ht[1]"), distinct(model.via.engine));
    }

    @Test
    void aProcessorAloneNamesItsDevice() {
        model.placement.getResources().clear();
        model.placement.getResources().add(path(on.alpha, on.nic, on.engine, on.context, at(1)));

        assertEquals(List.of("alpha.nic.engine.c[1]"), distinct(model.via.engine));
        assertEquals("alpha.nic", bind().vifs().get(0).device().qualifiedName());
    }

    @Test
    void aProcessorNamedLikeAnotherRoleIsLeftToThatRole() {
        Role other = addRole("other", RoleKind.PROCESSOR);
        on.nic.getParts().add(component(MODEL.createProcessor(), "other"));
        model.placement.getResources().add(path(on.alpha, on.nic, on.engine, on.context, at(1)));

        assertEquals(List.of("alpha.nic.engine.c[1]"), distinct(model.via.engine));
        assertEquals(List.of("alpha.nic.other"), distinct(other));
    }

    @Test
    void aRoleGivenByNameComesFirst() {
        bindRole(model.via.engine, on.core, at(0));

        assertEquals(List.of("alpha.core[0].ht[0]", "alpha.core[0].ht[1]"), distinct(model.via.engine));
    }

    @Test
    void aDriverDomainNamesTheDeviceItDrives() {
        Role backend = addRole("backend", RoleKind.DOMAIN);
        model.placement.getResources().clear();
        model.placement.getResources().add(path(on.alpha, on.dom0));

        assertEquals(List.of("alpha.dom0.v"), distinct(backend));
        assertEquals("alpha.nic", bind().vifs().get(0).device().qualifiedName());
    }

    @Test
    void severalDriverDomainsAreSharedInTurn() {
        Role backend = addRole("backend", RoleKind.DOMAIN);
        vector(on.dom0, 0, 2);
        model.placement.getResources().add(path(on.alpha, on.dom0));

        assertEquals(List.of("alpha.dom0[0].v", "alpha.dom0[1].v", "alpha.dom0[2].v", "alpha.dom0[0].v"),
                assigned(backend));
    }

    @Test
    void theHypervisorIsItsInterruptThread() {
        assertEquals(List.of("alpha.core[0].ht[0]"), distinct(addRole("interrupts", RoleKind.HYPERVISOR)));
    }

    @Test
    void eachHostHasItsOwnResources() {
        vector(on.alpha, 1, 2);

        List<BoundVif> vifs = bind().vifs();

        assertEquals(8, vifs.size());
        for (BoundVif vif : vifs) {
            Instance host = vif.vif().ancestor(Host.class);
            assertSame(host, vif.device().parent());
            vif.assigned().values().forEach(player -> assertSame(host, player.ancestor(Host.class)));
        }
        assertEquals("alpha[2].nic.engine.c[0]", vifs.get(4).assigned().get(model.via.engine).qualifiedName());
    }

    @Test
    void vifsAreFoundByInstance() {
        PlatformInstance platform = PlatformInstance.of(on.platform, evaluator);
        BoundMapping bound = BoundMapping.of(model.mapping, platform, evaluator);

        assertEquals("alpha.g[2].eth0",
                bound.find(platform.find("alpha.g[2].eth0")).orElseThrow().vif().qualifiedName());
        assertTrue(bound.find(platform.find("peer")).isEmpty());
        assertEquals("alpha.core[1].ht[1]",
                BoundVif.strand(bound.vifs().get(1).assigned().get(model.via.app)).qualifiedName());
    }

    @Test
    void aRoleWithoutPlayerIsSaidWithWhatToWrite() {
        Role backend = addRole("backend", RoleKind.DOMAIN);
        fails("role backend of data path direct has nobody to play it for alpha.g[1].eth0: name a driver domain of"
                + " alpha"
                + " that has a vcpu after 'on'");

        model.via.path.getRoles().remove(backend);
        on.nic.getParts().remove(on.engine);
        fails("role engine of data path direct has nobody to play it for alpha.g[1].eth0: alpha.nic has no processor"
                + " named"
                + " engine; name a processor of alpha after 'on', or write { engine on ... }");
    }

    @Test
    void aMissingInterruptThreadBusOrMemoryIsSaid() {
        on.nic.setBus(null);
        fails("role io of data path direct has nobody to play it for alpha.g[1].eth0: attach alpha.nic to a bus with"
                + " 'on'");

        on.nic.setBus(path(on.pci));
        on.nic.getParts().remove(on.ram);
        fails("role ram of data path direct has nobody to play it for alpha.g[1].eth0: alpha.nic has no memory named"
                + " ram;"
                + " write { ram on ... }");

        on.nic.getParts().add(on.ram);
        on.xen.setInterrupts(null);
        addRole("interrupts", RoleKind.HYPERVISOR);
        fails("role interrupts of data path direct has nobody to play it for alpha.g[1].eth0: write 'interrupts on'"
                + " and a"
                + " hardware thread in the hypervisor of alpha");
    }

    @Test
    void anAmbiguousDeviceOrPortIsSaid() {
        model.placement.getResources().clear();
        fails("no device serves alpha.g[1].eth0: name a nic of alpha after 'on'");

        addRole("backend", RoleKind.DOMAIN);
        model.placement.getResources().add(path(on.alpha, on.dom0));
        on.dom0.getDrives().clear();
        fails("alpha.dom0 drives no device for alpha.g[1].eth0: write 'drives' and a nic in it, or name a nic after"
                + " 'on'");

        on.dom0.getDrives().add(path(on.nic));
        on.nic.getParts().add(component(MODEL.createPort(), "eth1"));
        fails("alpha.nic has 2 ports: name the one that serves alpha.g[1].eth0 after 'on', as in alpha.nic.eth");
    }

    @Test
    void aPortNamedAfterOnIsUsed() {
        on.nic.getParts().add(component(MODEL.createPort(), "eth1"));
        model.placement.getResources().clear();
        model.placement.getResources().add(path(on.alpha, on.nic, on.eth));

        assertEquals("alpha.nic.eth", bind().vifs().get(3).port().qualifiedName());
    }

    @Test
    void theOwnerCannotBeGivenAway() {
        bindRole(model.via.app, on.dom0);

        fails("role app is always played by the guest that owns the virtual interface: leave this line out");
    }

    @Test
    void aVifIsMappedOnce() {
        model.mapping.getPlacements().add(model.second.getPlacements().get(0));

        fails("alpha.g[1].eth0 is mapped twice in mapping first");
    }

    @Test
    void onlyVirtualInterfacesAreMapped() {
        model.placement.setVifs(path(on.alpha, on.dom0));

        fails("alpha.dom0 is no virtual interface: name one of a guest");
    }

    @Test
    void aDomainThatDrivesAnotherHostsDeviceIsNoCandidate() {
        DriverDomain elsewhere = component(MODEL.createDriverDomain(), "dom0", component(MODEL.createVirtualCpu(),
                "v"));
        Host beta = component(MODEL.createHost(), "beta", elsewhere);
        on.platform.getComponents().add(beta);
        addRole("backend", RoleKind.DOMAIN);
        model.placement.getResources().add(path(beta, elsewhere));

        fails("role backend of data path direct has nobody to play it for alpha.g[1].eth0: name a driver domain of"
                + " alpha"
                + " that has a vcpu after 'on'");
    }

    @Test
    void theVifsOfOneGuestShareItsVirtualCpusInTurn() {
        vector(on.g, 1, 1);
        vector(on.guestCpu, 0, 1);
        vector(on.eth0, 1, 3);

        assertEquals(List.of("alpha.g[1].v[0]", "alpha.g[1].v[1]", "alpha.g[1].v[0]"), assigned(model.via.app));
    }

    @Test
    void tensOfThousandsOfVifsAreBoundInSeconds() {
        vector(on.g, 1, 20_000);
        assertEquals(20_000, assertTimeout(Duration.ofSeconds(20), this::bind).vifs().size());

        vector(on.g, 1, 1);
        vector(on.eth0, 1, 20_000);
        assertEquals(20_000, assertTimeout(Duration.ofSeconds(20), this::bind).vifs().size());
    }

    private Role addRole(String name, RoleKind kind) {
        Role role = named(role(name, kind), name);
        model.via.path.getRoles().add(role);
        return role;
    }

    private void bindRole(Role role, Object... players) {
        RoleBinding binding = MODEL.createRoleBinding();
        binding.setRole(role);
        Object[] steps = new Object[players.length + 1];
        steps[0] = on.alpha;
        System.arraycopy(players, 0, steps, 1, players.length);
        binding.setPlayers(path(steps));
        model.placement.getBindings().add(binding);
    }

    private BoundMapping bind() {
        return BoundMapping.of(model.mapping, PlatformInstance.of(on.platform, evaluator), evaluator);
    }

    private List<String> assigned(Role role) {
        return bind().vifs().stream().map(vif -> vif.assigned().get(role).qualifiedName()).toList();
    }

    private List<String> distinct(Role role) {
        return assigned(role).stream().distinct().toList();
    }

    private void fails(String sentence) {
        assertEquals(sentence, assertThrows(ModelException.class, this::bind).getMessage());
    }
}
