package org.svio.draw.internal.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.svio.draw.scene.Box;
import org.svio.model.DataPath;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;

/** Who uses which component: virtual CPUs their hardware threads, VIFs what their mapping gives them. */
public final class Usage {

    private final Map<DataPath, Integer> numbers = new LinkedHashMap<>();
    private final Map<Instance, BoundVif> bound = new LinkedHashMap<>();
    private final Map<Instance, List<Instance>> residents = new HashMap<>();
    private final Map<Instance, Map<BoundVif, List<Role>>> served = new HashMap<>();

    /** Collects what the platform and the mapping, which may be null, say. */
    public Usage(PlatformInstance platform, BoundMapping mapping) {
        for (Instance vcpu : platform.all(VirtualCpu.class)) {
            residents.computeIfAbsent(BoundMapping.thread(vcpu), thread -> new ArrayList<>()).add(vcpu);
        }
        if (mapping != null) {
            mapping.vifs().forEach(this::add);
        }
    }

    private void add(BoundVif vif) {
        numbers.putIfAbsent(vif.datapath(), numbers.size());
        bound.put(vif.vif(), vif);
        for (Role role : vif.datapath().getRoles()) {
            Instance player = vif.assigned().get(role);
            if (player != null && role.getKind() != RoleKind.OWNER) {
                served.computeIfAbsent(player, any -> new LinkedHashMap<>())
                        .computeIfAbsent(vif, any -> new ArrayList<>()).add(role);
            }
        }
    }

    /** Returns the data paths by number. */
    public List<DataPath> paths() {
        return List.copyOf(numbers.keySet());
    }

    /** Returns the number of a data path of the mapping. */
    public int number(DataPath path) {
        return numbers.get(path);
    }

    /** Returns the VIFs of the mapping, in its order. */
    public Collection<BoundVif> vifs() {
        return bound.values();
    }

    /** Returns what the mapping says about a VIF; null where it says nothing. */
    BoundVif find(Instance vif) {
        return bound.get(vif);
    }

    /** Returns the virtual CPUs that run on a hardware thread. */
    List<Instance> residents(Instance thread) {
        return residents.getOrDefault(thread, List.of());
    }

    /** Returns the VIFs for which a component works, with the roles it plays for each. */
    Map<BoundVif, List<Role>> served(Instance component) {
        return served.getOrDefault(component, Map.of());
    }

    /** Returns the VIFs for which a strand of the device works: interrupt work of a host's thread does not count. */
    List<BoundVif> workload(Instance strand) {
        return served(strand).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(role -> role.getKind() == RoleKind.PROCESSOR))
                .map(Map.Entry::getKey).toList();
    }

    /** Returns the number of the one data path in use here, or a constant of {@link Box}. */
    int path(Instance component) {
        BoundVif vif = bound.get(component);
        if (vif != null) {
            return number(vif.datapath());
        }
        int path = Box.NO_PATH;
        for (BoundVif user : component.is(VirtualCpu.class) ? served(component).keySet() : workload(component)) {
            path = merge(path, number(user.datapath()));
        }
        return path;
    }

    /** Returns the path of two components taken together. */
    static int merge(int a, int b) {
        if (a == b || b == Box.NO_PATH) {
            return a;
        }
        return a == Box.NO_PATH ? b : Box.SEVERAL_PATHS;
    }
}
