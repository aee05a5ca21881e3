package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.model.Bus;
import org.svio.model.DataPath;
import org.svio.model.Document;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.Memory;
import org.svio.model.Nic;
import org.svio.model.Placement;
import org.svio.model.Port;
import org.svio.model.Processor;
import org.svio.model.Role;
import org.svio.model.RoleBinding;
import org.svio.model.RoleKind;
import org.svio.model.SvioFactory;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.ModelException;

/**
 * Finds what the line of one VIF says so that a target does its work: first with the data path it has, then with the
 * others that the file can name. What would leave a choice to the reader of the wish is refused.
 */
final class PlacementChoice {

    private final Document document;
    private final Placement line;
    private final Instance vif;
    private final BoundVif before;
    private final Instance target;
    private final Binding binding;
    private final boolean toDomain;
    private final boolean toDevice;
    private String reason;

    PlacementChoice(Document document, Placement line, Instance vif, BoundVif before, Instance target,
            Binding binding) {
        this.vif = vif;
        this.document = document;
        this.line = line;
        this.before = before;
        this.target = target;
        this.binding = binding;
        this.toDomain = target.ancestor(DriverDomain.class) != null;
        this.toDevice = target.ancestor(Nic.class) != null;
    }

    /** Changes the line. */
    void choose(String role) throws RefusedEdit {
        boolean works = target.ancestor(Processor.class) != null || target.is(Nic.class) || target.is(Port.class)
                || target.is(Bus.class) || target.is(Memory.class);
        if (!toDomain && !works) {
            throw new RefusedEdit(target + " does no work of a VIF; name a driver domain, a device, a processor, a"
                    + " thread or a context");
        }
        if (role != null) {
            chooseRole(role);
        } else if (!keepsDataPath() && !changesDataPath() && !(toDevice && keepWith(null))) {
            throw new RefusedEdit(target + " can do the work of " + vif + " with no data path of this file"
                    + (reason == null ? "" : ": " + reason));
        }
    }

    private void chooseRole(String name) throws RefusedEdit {
        DataPath path = line.getDatapath();
        Role role = path == null ? null : path.getRoles().stream().filter(each -> name.equals(each.getName()))
                .findFirst().orElse(null);
        if (role == null) {
            throw new RefusedEdit((path == null ? "the VIF has no data path yet, so no role " : "data path "
                    + path.getName() + " has no role ") + name);
        }
        if (!keepWith(role)) {
            throw new RefusedEdit(target + " cannot play role " + name + (reason == null ? "" : ": " + reason));
        }
    }

    /** The same data path where a target of this kind is what it needs. */
    private boolean keepsDataPath() throws RefusedEdit {
        DataPath path = line.getDatapath();
        if (path == null || DataPaths.hasDomain(path) != toDomain) {
            return false;
        }
        if (toDomain || target.is(Nic.class) || target.is(Port.class)) {
            return keepWith(null);
        }
        List<Role> roles = rolesFor(path);
        if (roles.size() > 1) {
            throw new RefusedEdit(target + " could play several roles of data path " + path.getName() + ": "
                    + names(roles) + "; say which");
        }
        return !roles.isEmpty() && keepWith(roles.get(0));
    }

    /** The only other data path with which the target can do the work. */
    private boolean changesDataPath() throws RefusedEdit {
        List<Placement> possible = new ArrayList<>();
        for (DataPath path : DataPaths.visible(document)) {
            if (path != line.getDatapath() && DataPaths.hasDomain(path) == toDomain) {
                List<Role> roles = toDomain || target.is(Nic.class) || target.is(Port.class)
                        ? Collections.singletonList(null) : rolesFor(path);
                for (Role role : roles) {
                    Placement other = fresh(path, role);
                    if (holds(other)) {
                        possible.add(other);
                    }
                }
            }
        }
        if (possible.size() > 1) {
            Set<String> names = possible.stream().map(each -> each.getDatapath().getName())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            throw new RefusedEdit("several data paths or roles could have " + target + " do the work: "
                    + String.join(", ", names) + "; write the mapping line by hand");
        }
        return !possible.isEmpty() && take(possible.get(0));
    }

    private Placement fresh(DataPath path, Role role) {
        Placement fresh = SvioFactory.eINSTANCE.createPlacement();
        fresh.setDatapath(path);
        if (toDomain || target.is(Nic.class) || target.is(Port.class)) {
            fresh.getResources().add(ComponentPath.to(target));
            return fresh;
        }
        Instance device = toDevice ? target.ancestor(Nic.class) : before == null ? null : before.device();
        if (device != null) {
            fresh.getResources().add(ComponentPath.to(device));
        }
        fresh.getBindings().add(bound(role));
        return fresh;
    }

    private RoleBinding bound(Role role) {
        RoleBinding bound = SvioFactory.eINSTANCE.createRoleBinding();
        bound.setRole(role);
        bound.setPlayers(ComponentPath.to(target));
        return bound;
    }

    /** Processor roles that the target can be meant for: that of its name, else those that its like play now. */
    private List<Role> rolesFor(DataPath path) {
        Instance processor = target.ancestor(Processor.class);
        if (processor == null) {
            RoleKind kind = target.is(Bus.class) ? RoleKind.BUS : RoleKind.MEMORY;
            return DataPaths.roles(path, kind);
        }
        List<Role> roles = DataPaths.roles(path, RoleKind.PROCESSOR);
        List<Role> named = roles.stream().filter(each -> each.getName().equals(processor.declaration().getName()))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (path == line.getDatapath() && before != null) {
            return roles.stream().filter(each -> isLike(before.assigned().get(each))).toList();
        }
        Instance device = toDevice ? target.ancestor(Nic.class) : before == null ? null : before.device();
        return roles.stream().filter(each -> device == null || device.parts(Processor.class).stream()
                .noneMatch(one -> one.declaration().getName().equals(each.getName()))).toList();
    }

    private boolean isLike(Instance player) {
        return player != null && player.ancestor(Nic.class) == target.ancestor(Nic.class);
    }

    /** The line as it is with the target in place of what did its work. */
    private boolean keepWith(Role role) {
        Placement changed = EcoreUtil.copy(line);
        if (toDevice) {
            moveToDevice(changed, target.is(Port.class) ? target : target.ancestor(Nic.class));
        }
        RoleBinding named = changed.getBindings().stream().filter(each -> role != null ? each.getRole() == role
                : toDomain && each.getRole() != null && each.getRole().getKind() == RoleKind.DOMAIN).findFirst()
                .orElse(null);
        ElementReference resource = named != null ? null : changed.getResources().stream()
                .filter(each -> replaces(each, role)).findFirst().orElse(null);
        if (named != null) {
            named.setPlayers(ComponentPath.to(target));
        } else if (resource != null) {
            changed.getResources().set(changed.getResources().indexOf(resource), ComponentPath.to(target));
        } else if (toDomain && role == null) {
            changed.getResources().add(ComponentPath.to(target));
        } else if (role != null) {
            changed.getBindings().add(bound(role));
        }
        return holds(changed) && take(changed);
    }

    /** Whether the target takes the place of a resource after 'on'. */
    private boolean replaces(ElementReference resource, Role role) {
        List<Instance> meant = binding.meant(resource);
        if (toDomain) {
            return meant.stream().anyMatch(each -> each.ancestor(DriverDomain.class) != null);
        }
        return role != null && before != null && meant.size() == 1
                && meant.get(0).ancestor(Processor.class) != null && before.assigned().get(role) != null
                && ComponentPath.chain(before.assigned().get(role)).contains(meant.get(0));
    }

    /** Another device: named instead of the old one, whose parts no longer play roles. */
    private void moveToDevice(Placement changed, Instance device) {
        Instance nic = device.ancestor(Nic.class);
        boolean present = changed.getResources().stream().anyMatch(each -> binding.meant(each).contains(device));
        changed.getBindings().removeIf(each -> each.getPlayers() != null && binding.meant(each.getPlayers()).stream()
                .anyMatch(one -> one.ancestor(Nic.class) != null && one.ancestor(Nic.class) != nic));
        boolean partOfOld = target.ancestor(Processor.class) != null && before != null && before.device() == nic;
        if (present || partOfOld) {
            return;
        }
        for (ElementReference each : changed.getResources()) {
            if (binding.meant(each).stream().anyMatch(one -> one.ancestor(Nic.class) != null)) {
                changed.getResources().set(changed.getResources().indexOf(each), ComponentPath.to(device));
                return;
            }
        }
        changed.getResources().add(ComponentPath.to(device));
    }

    /** Whether the mapping is well formed with the line and the target does some of the VIF's work. */
    private boolean holds(Placement other) {
        Placement saved = EcoreUtil.copy(line);
        take(other);
        try {
            List<BoundVif> bound = binding.bind().vifs().stream().filter(each -> each.placement() == line).toList();
            return bound.size() == 1 && does(bound.get(0));
        } catch (ModelException mistake) {
            reason = reason == null ? mistake.getMessage() : reason;
            return false;
        } finally {
            take(saved);
        }
    }

    private boolean does(BoundVif bound) {
        return bound.device() == target || bound.port() == target
                || bound.assigned().values().stream().anyMatch(each -> ComponentPath.chain(each).contains(target));
    }

    /** Makes the line say what another says. */
    private boolean take(Placement other) {
        line.setDatapath(other.getDatapath());
        line.getResources().clear();
        line.getResources().addAll(EcoreUtil.copyAll(other.getResources()));
        line.getBindings().clear();
        line.getBindings().addAll(EcoreUtil.copyAll(other.getBindings()));
        return true;
    }

    private static String names(List<Role> roles) {
        return roles.stream().map(Role::getName).collect(Collectors.joining(", "));
    }
}
