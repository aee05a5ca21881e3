package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.model.DataPath;
import org.svio.model.ElementReference;
import org.svio.model.Host;
import org.svio.model.Placement;
import org.svio.model.Role;
import org.svio.model.RoleBinding;
import org.svio.model.RoleKind;
import org.svio.model.VirtualInterface;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Gives the roles of one placement's data path to resources, VIF by VIF. */
final class PlacementBinding {

    private final Placement placement;
    private final PlatformInstance platform;
    private final Evaluator evaluator;
    private final DataPath datapath;
    private final Map<Instance, List<Instance>> resources = new LinkedHashMap<>();
    private final Map<Role, Map<Instance, List<Instance>>> named = new LinkedHashMap<>();
    private final Map<Instance, HostBinding> hosts = new LinkedHashMap<>();

    PlacementBinding(Placement placement, PlatformInstance platform, Evaluator evaluator) {
        this.placement = placement;
        this.platform = platform;
        this.evaluator = evaluator;
        this.datapath = placement.getDatapath();
    }

    List<BoundVif> bind() {
        if (datapath == null || datapath.eIsProxy()) {
            throw new ModelException(placement, "the data path of this placement is not declared");
        }
        List<Instance> vifs = vifs();
        for (ElementReference resource : placement.getResources()) {
            addByHost(platform.resolve(resource, null, evaluator), resources);
        }
        for (RoleBinding binding : placement.getBindings()) {
            name(binding);
        }
        return vifs.stream().map(this::bind).toList();
    }

    private List<Instance> vifs() {
        if (placement.getVifs() == null) {
            throw new ModelException(placement, "this placement names no virtual interface");
        }
        List<Instance> vifs = platform.resolve(placement.getVifs(), null, evaluator);
        for (Instance vif : vifs) {
            if (!vif.is(VirtualInterface.class)) {
                throw new ModelException(placement.getVifs(), vif + " is no virtual interface: name one of a guest");
            }
        }
        return vifs;
    }

    private void name(RoleBinding binding) {
        Role role = binding.getRole();
        if (role == null || role.eIsProxy() || !datapath.getRoles().contains(role)) {
            throw new ModelException(binding, "data path " + datapath.getName() + " has no such role");
        }
        if (role.getKind() == RoleKind.OWNER) {
            throw new ModelException(binding, "role " + role.getName() + " is always played by the guest that owns the"
                    + " virtual interface: leave this line out");
        }
        if (binding.getPlayers() == null) {
            throw new ModelException(binding, "role " + role.getName() + " is given to nothing");
        }
        addByHost(platform.resolve(binding.getPlayers(), null, evaluator),
                named.computeIfAbsent(role, key -> new LinkedHashMap<>()));
    }

    private BoundVif bind(Instance vif) {
        Instance host = vif.ancestor(Host.class);
        if (host == null) {
            throw new ModelException(placement.getVifs(), vif + " is on no host");
        }
        return hosts.computeIfAbsent(host, key -> new HostBinding(this, key)).bind(vif);
    }

    Placement placement() {
        return placement;
    }

    DataPath datapath() {
        return datapath;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** Returns the resources after {@code on} that belong to a host. */
    List<Instance> resources(Instance host) {
        return resources.getOrDefault(host, List.of());
    }

    /** Returns what a role is given to by name on a host; null where it is not named at all. */
    List<Instance> named(Role role, Instance host) {
        Map<Instance, List<Instance>> byHost = named.get(role);
        return byHost == null ? null : byHost.getOrDefault(host, List.of());
    }

    private static void addByHost(List<Instance> instances, Map<Instance, List<Instance>> byHost) {
        for (Instance instance : instances) {
            byHost.computeIfAbsent(instance.ancestor(Host.class), key -> new ArrayList<>()).add(instance);
        }
    }

    /** Returns the exception that says what a role lacks for a VIF, and what to write. */
    ModelException missing(Role role, Instance vif, String advice) {
        return new ModelException(placement, "role " + role.getName() + " of data path " + datapath.getName()
                + " has nobody to play it for " + vif + ": " + advice);
    }
}
