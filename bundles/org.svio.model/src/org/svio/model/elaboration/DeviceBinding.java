package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.model.Bus;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Memory;
import org.svio.model.Port;
import org.svio.model.Processor;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.SvioPackage;
import org.svio.model.expression.ModelException;

/** The VIFs of one placement that one device serves: they share its processors in turn. */
final class DeviceBinding {

    private final PlacementBinding placement;
    private final Instance host;
    private final Instance device;
    private final List<Instance> resources;
    private final Map<Role, List<Instance>> known = new IdentityHashMap<>();
    private List<Instance> ports;
    private int next;

    DeviceBinding(PlacementBinding placement, Instance host, Instance device) {
        this.placement = placement;
        this.host = host;
        this.device = device;
        this.resources = placement.resources(host);
    }

    int takeTurn() {
        return next++;
    }

    Instance port(Instance vif, int turn) {
        if (ports == null) {
            ports = resources.stream().filter(resource -> resource.is(Port.class) && resource.parent() == device)
                    .toList();
            ports = ports.isEmpty() ? device.parts(Port.class) : ports;
            if (ports.isEmpty()) {
                throw new ModelException(placement.placement(), device + " has no port that could serve " + vif);
            }
            if (ports.size() > 1 && ports.size() == device.parts(Port.class).size()
                    && resources.stream().noneMatch(resource -> resource.is(Port.class))) {
                throw new ModelException(placement.placement(), device + " has " + ports.size() + " ports: name the"
                        + " one that serves " + vif + " after 'on', as in " + ports.get(0));
            }
        }
        return ports.get(turn % ports.size());
    }

    List<Instance> players(Role role, Instance vif) {
        List<Instance> players = known.get(role);
        if (players == null) {
            List<Instance> named = placement.named(role, host);
            players = switch (role.getKind()) {
                case PROCESSOR -> processors(role, named, vif);
                case BUS -> buses(role, named, vif);
                default -> memories(role, named, vif);
            };
            known.put(role, players);
        }
        return players;
    }

    private List<Instance> processors(Role role, List<Instance> named, Instance vif) {
        List<Instance> processors = named != null ? named : processorsFor(role);
        List<Instance> strands = Strands.of(processors);
        if (strands.isEmpty()) {
            throw placement.missing(role, vif, device + " has no processor named " + role.getName()
                    + "; name a processor of " + host + " after 'on', or write { " + role.getName() + " on ... }");
        }
        return strands;
    }

    /**
     * Returns the processors after 'on', less those meant for another role by their name; else the device's of that
     * name.
     */
    private List<Instance> processorsFor(Role role) {
        List<Instance> explicit = resources.stream().filter(DeviceBinding::executes).toList();
        List<Instance> sameName = explicit.stream().filter(one -> processorName(one).equals(role.getName())).toList();
        if (!sameName.isEmpty()) {
            return sameName;
        }
        Set<String> otherRoles = new HashSet<>();
        for (Role other : placement.datapath().getRoles()) {
            if (other.getKind() == RoleKind.PROCESSOR && placement.named(other, host) == null) {
                otherRoles.add(other.getName());
            }
        }
        List<Instance> any = explicit.stream().filter(one -> !otherRoles.contains(processorName(one))).toList();
        return any.isEmpty() ? partsNamed(role, Processor.class) : any;
    }

    private static boolean executes(Instance resource) {
        return resource.is(Processor.class) || Strands.isStrand(resource);
    }

    private static String processorName(Instance resource) {
        Instance processor = resource.ancestor(Processor.class);
        return (processor == null ? resource : processor).declaration().getName();
    }

    private List<Instance> partsNamed(Role role, Class<? extends Component> kind) {
        return device.parts(kind).stream().filter(part -> part.declaration().getName().equals(role.getName())).toList();
    }

    private List<Instance> buses(Role role, List<Instance> named, Instance vif) {
        List<Instance> buses = new ArrayList<>();
        ElementReference bus = device.reference(SvioPackage.Literals.NIC__BUS);
        if (named != null) {
            buses.addAll(named);
        } else if (bus != null) {
            buses.addAll(device.platform().resolve(bus, device, placement.evaluator()));
        }
        buses.removeIf(candidate -> !candidate.is(Bus.class));
        if (buses.isEmpty()) {
            throw placement.missing(role, vif, "attach " + device + " to a bus with 'on'");
        }
        return buses;
    }

    private List<Instance> memories(Role role, List<Instance> named, Instance vif) {
        List<Instance> memories = named != null ? named.stream().filter(one -> one.is(Memory.class)).toList()
                : partsNamed(role, Memory.class);
        if (memories.isEmpty()) {
            throw placement.missing(role, vif, device + " has no memory named " + role.getName() + "; write { "
                    + role.getName() + " on ... }");
        }
        return memories;
    }
}
