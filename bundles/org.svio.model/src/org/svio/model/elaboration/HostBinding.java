package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.Guest;
import org.svio.model.Hypervisor;
import org.svio.model.Nic;
import org.svio.model.Port;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.SvioPackage;
import org.svio.model.VirtualInterface;
import org.svio.model.expression.ModelException;

/** The VIFs of one placement that are on one host: they share its resources in turn. */
final class HostBinding {

    private final PlacementBinding placement;
    private final Instance host;
    private final List<Instance> resources;
    private final Map<Role, List<Instance>> hostPlayers = new IdentityHashMap<>();
    private final Map<Instance, DeviceBinding> devices = new LinkedHashMap<>();
    private final Map<Instance, Owner> owners = new LinkedHashMap<>();
    private int next;

    HostBinding(PlacementBinding placement, Instance host) {
        this.placement = placement;
        this.host = host;
        this.resources = placement.resources(host);
    }

    BoundVif bind(Instance vif) {
        int turn = next++;
        Map<Role, List<Instance>> players = new LinkedHashMap<>();
        Map<Role, Instance> assigned = new LinkedHashMap<>();
        Instance device = device(vif, turn);
        DeviceBinding onDevice = devices.computeIfAbsent(device, key -> new DeviceBinding(placement, host, key));
        int deviceTurn = onDevice.takeTurn();
        for (Role role : placement.datapath().getRoles()) {
            Turn taken = switch (role.getKind()) {
                case OWNER -> owner(role, vif).turn(vif);
                case DOMAIN, HYPERVISOR -> new Turn(players(role, vif), turn);
                case PROCESSOR, BUS, MEMORY -> new Turn(onDevice.players(role, vif), deviceTurn);
            };
            players.put(role, taken.players());
            assigned.put(role, taken.player());
        }
        return new BoundVif(vif, placement.placement(), placement.datapath(), device,
                onDevice.port(vif, deviceTurn), players, assigned);
    }

    /** Whose turn it is among several players. */
    private record Turn(List<Instance> players, int number) {

        Instance player() {
            return players.get(number % players.size());
        }
    }

    /** A guest: its VIFs share its virtual CPUs in turn. */
    private record Owner(List<Instance> vcpus, Map<Instance, Integer> positions) {

        static Owner of(Instance guest) {
            Map<Instance, Integer> positions = new HashMap<>();
            guest.parts(VirtualInterface.class).forEach(vif -> positions.put(vif, positions.size()));
            return new Owner(Strands.virtualCpus(guest), positions);
        }

        Turn turn(Instance vif) {
            return new Turn(vcpus, positions.get(vif));
        }
    }

    private Owner owner(Role role, Instance vif) {
        Instance guest = vif.ancestor(Guest.class);
        Owner owner = guest == null ? null : owners.computeIfAbsent(guest, Owner::of);
        if (owner == null || owner.vcpus().isEmpty()) {
            throw placement.missing(role, vif, "give " + (guest == null ? "it a guest" : guest + " a vcpu"));
        }
        return owner;
    }

    private List<Instance> players(Role role, Instance vif) {
        List<Instance> players = hostPlayers.get(role);
        if (players == null) {
            players = role.getKind() == RoleKind.DOMAIN ? domainPlayers(role, vif) : hypervisorPlayers(role, vif);
            hostPlayers.put(role, players);
        }
        return players;
    }

    private List<Instance> domainPlayers(Role role, Instance vif) {
        List<Instance> named = placement.named(role, host);
        List<Instance> domains = named == null ? resources : named;
        List<Instance> vcpus = new ArrayList<>();
        for (Instance domain : domains) {
            if (domain.is(DriverDomain.class)) {
                vcpus.addAll(Strands.virtualCpus(domain));
            } else if (domain.isVirtualCpu() && domain.parent().is(DriverDomain.class)) {
                vcpus.add(domain);
            }
        }
        if (vcpus.isEmpty()) {
            throw placement.missing(role, vif, "name a driver domain of " + host + " that has a vcpu after 'on'");
        }
        return vcpus;
    }

    private List<Instance> hypervisorPlayers(Role role, Instance vif) {
        List<Instance> named = placement.named(role, host);
        if (named != null) {
            List<Instance> strands = Strands.of(named);
            if (strands.isEmpty()) {
                throw placement.missing(role, vif, "give it a hardware thread of " + host);
            }
            return strands;
        }
        List<Instance> strands = new ArrayList<>();
        for (Instance hypervisor : host.parts(Hypervisor.class)) {
            ElementReference interrupts = hypervisor.reference(SvioPackage.Literals.HYPERVISOR__INTERRUPTS);
            if (interrupts != null) {
                strands.addAll(Strands.of(host.platform().resolve(interrupts, hypervisor, placement.evaluator())));
            }
        }
        if (strands.isEmpty()) {
            throw placement.missing(role, vif, "write 'interrupts on' and a hardware thread in the hypervisor of "
                    + host);
        }
        return strands;
    }

    private Instance device(Instance vif, int turn) {
        Set<Instance> candidates = new LinkedHashSet<>();
        for (Instance resource : resources) {
            if (resource.is(Nic.class) || resource.is(Port.class)) {
                add(candidates, resource.ancestor(Nic.class));
            }
        }
        if (candidates.isEmpty()) {
            resources.forEach(resource -> add(candidates, resource.ancestor(Nic.class)));
            for (Role role : placement.datapath().getRoles()) {
                List<Instance> named = placement.named(role, host);
                if (named != null) {
                    named.forEach(player -> add(candidates, player.ancestor(Nic.class)));
                }
            }
        }
        return candidates.isEmpty() ? driven(vif, turn) : List.copyOf(candidates).get(turn % candidates.size());
    }

    private static void add(Set<Instance> candidates, Instance nic) {
        if (nic != null) {
            candidates.add(nic);
        }
    }

    /** Returns the device that the VIF's driver domain drives. */
    private Instance driven(Instance vif, int turn) {
        Instance domain = domainOf(vif, turn);
        List<Instance> driven = new ArrayList<>();
        for (Object reference : (List<?>) domain.get(SvioPackage.Literals.DRIVER_DOMAIN__DRIVES)) {
            driven.addAll(host.platform().resolve((ElementReference) reference, domain, placement.evaluator()));
        }
        if (driven.isEmpty()) {
            throw new ModelException(placement.placement(), domain + " drives no device for " + vif + ": write"
                    + " 'drives' and a nic in it, or name a nic after 'on'");
        }
        if (driven.size() > 1) {
            throw new ModelException(placement.placement(), domain + " drives " + driven.size() + " devices: name the"
                    + " one that serves " + vif + " after 'on'");
        }
        return driven.get(0);
    }

    private Instance domainOf(Instance vif, int turn) {
        for (Role role : placement.datapath().getRoles()) {
            if (role.getKind() == RoleKind.DOMAIN) {
                List<Instance> vcpus = players(role, vif);
                return vcpus.get(turn % vcpus.size()).parent();
            }
        }
        List<Instance> domains = resources.stream().filter(resource -> resource.is(DriverDomain.class)).toList();
        if (domains.isEmpty()) {
            throw new ModelException(placement.placement(), "no device serves " + vif + ": name a nic of " + host
                    + " after 'on'");
        }
        return domains.get(turn % domains.size());
    }
}
