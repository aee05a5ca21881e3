package org.svio.design.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.Remapping;
import org.svio.model.Component;
import org.svio.model.Document;
import org.svio.model.ElementReference;
import org.svio.model.Host;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.RoleBinding;
import org.svio.model.RoleKind;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.ModelException;

/**
 * Has the work of all VIFs of one line of a mapping done at a place. The first VIF tells what the line must say; where
 * the line maps several and the place is a vector, they take its members in turn.
 */
public final class LineRemap {

    private final Placement line;
    private final Mapping mapping;
    private final PlatformInstance platform;
    private final List<Instance> vifs;
    private final List<Placement> order;
    private final List<Placement> saved;

    private LineRemap(Placement line) {
        this.line = line;
        this.mapping = (Mapping) line.eContainer();
        Creation.requireEditable(line);
        platform = Elaborations.of(mapping).platform(mapping.getPlatform()).orElseThrow(
                () -> new Refusal("the platform of mapping " + mapping.getName() + " has to be put right first"));
        vifs = meant(line.getVifs());
        if (vifs.isEmpty()) {
            throw new Refusal("the line maps no VIF yet");
        }
        order = List.copyOf(mapping.getPlacements());
        saved = List.copyOf(EcoreUtil.copyAll(order));
    }

    /** Moves the work of a line to the members at a place; the role is null to find it out. */
    public static Placement to(Placement line, String place, String role) {
        LineRemap remap = new LineRemap(line);
        remap.move(remap.choose(place), role);
        return line;
    }

    /** Moves the work of a line to one member. */
    public static Placement toMember(Placement line, String qualifiedName, String role) {
        LineRemap remap = new LineRemap(line);
        Instance member = remap.platform.find(qualifiedName);
        if (member == null) {
            throw new Refusal("the platform has no component " + qualifiedName);
        }
        remap.move(member, role);
        return line;
    }

    private List<Instance> meant(ElementReference path) {
        try {
            return platform.resolve(path, null, platform.evaluator());
        } catch (ModelException nothing) {
            return List.of();
        }
    }

    /** The first member at a place that does no work of a VIF yet, else the first one. */
    private Instance choose(String place) {
        List<Instance> members = Elaborations.of(mapping).places(mapping.getPlatform()).getOrDefault(place, List.of());
        if (members.isEmpty()) {
            throw new Refusal("the platform has no component " + place);
        }
        Set<Instance> busy = new HashSet<>();
        Elaborations.of(mapping).mapping(mapping).map(BoundMapping::vifs).orElse(List.of()).stream()
                .filter(vif -> vif.placement() != line).forEach(vif -> busy.addAll(working(vif)));
        return members.stream().filter(each -> !busy.contains(each)).findFirst().orElse(members.getFirst());
    }

    private static List<Instance> working(BoundVif vif) {
        List<Instance> working = new ArrayList<>();
        vif.assigned().forEach((role, player) -> {
            if (role.getKind() == RoleKind.PROCESSOR) {
                working.add(player);
            }
        });
        return working;
    }

    private void move(Instance target, String role) {
        Instance first = vifs.getFirst();
        requireOneHost(target);
        ElementReference all = line.getVifs();
        boolean several = vifs.size() > 1;
        try {
            if (several) {
                line.setVifs(path(first));
            }
            new Remapping(mapping.getName(), first.qualifiedName(), target.qualifiedName(), role)
                    .applyTo((Document) EcoreUtil.getRootContainer(mapping), true);
            if (several) {
                line.setVifs(all);
                spread(target);
            }
        } catch (RefusedEdit refused) {
            restore();
            throw new Refusal(refused.getMessage(), refused);
        }
    }

    private void requireOneHost(Instance target) {
        for (Instance vif : vifs) {
            if (vif.ancestor(Host.class) != target.ancestor(Host.class)) {
                throw new Refusal(target + " is not on the host of " + vif + "; a VIF's work is done on its own host");
            }
        }
    }

    /** The name of the host of a component. */
    public static String host(Instance member) {
        Instance host = member.ancestor(Host.class);
        return host == null ? "" : host.declaration().getName();
    }

    /** The path of one component from the top of its platform. */
    public static ElementReference path(Instance member) {
        ElementReference path = References.through(chain(member), References.Members.FIRST);
        int step = path.getSegments().size();
        for (Instance each = member; each != null; each = each.parent()) {
            step--;
            if (each.index() != Instance.SINGLE) {
                path.getSegments().get(step).getSelector().setFirst(References.number(each.index()));
            }
        }
        return path;
    }

    private static List<Component> chain(Instance member) {
        List<Component> chain = new ArrayList<>();
        for (Instance each = member; each != null; each = each.parent()) {
            chain.add(0, each.declaration());
        }
        return chain;
    }

    /** Lets the VIFs of the line take all members in turn instead of the one that was chosen for the first. */
    private void spread(Instance target) {
        List<ElementReference> paths = new ArrayList<>(line.getResources());
        line.getBindings().stream().map(RoleBinding::getPlayers).forEach(paths::add);
        for (ElementReference each : paths) {
            if (References.means(each, target)) {
                EcoreUtil.replace(each, References.through(chain(target), References.Members.ALL));
            }
        }
    }

    private void restore() {
        mapping.getPlacements().retainAll(order);
        for (int i = 0; i < order.size(); i++) {
            Placement live = order.get(i);
            Placement was = EcoreUtil.copy(saved.get(i));
            if (!EcoreUtil.equals(live, was)) {
                live.setVifs(was.getVifs());
                live.setDatapath(was.getDatapath());
                live.getResources().clear();
                live.getResources().addAll(was.getResources());
                live.getBindings().clear();
                live.getBindings().addAll(was.getBindings());
            }
        }
    }
}
