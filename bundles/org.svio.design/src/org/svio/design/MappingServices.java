package org.svio.design;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.svio.design.internal.Creation;
import org.svio.design.internal.Elaborations;
import org.svio.design.internal.LineRemap;
import org.svio.design.internal.PathColours;
import org.svio.design.internal.References;
import org.svio.design.internal.Refusal;
import org.svio.design.internal.Views;
import org.svio.experiment.ModelText;
import org.svio.model.Bus;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Mapping;
import org.svio.model.Memory;
import org.svio.model.Nic;
import org.svio.model.Placement;
import org.svio.model.Port;
import org.svio.model.Processor;
import org.svio.model.Role;
import org.svio.model.RoleBinding;
import org.svio.model.RoleKind;
import org.svio.model.VirtualCpu;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.Types;

/** The lines of a mapping: which VIFs, by which data path, on which resources. */
public final class MappingServices {

    private static final int BYTE = 0xFF;

    /** The hosts of a mapping's platform. */
    public List<Component> mappedHosts(Mapping self) {
        return self.getPlatform() == null || self.getPlatform().eIsProxy() ? List.of()
                : Types.componentsOf(self.getPlatform()).stream().filter(Host.class::isInstance).toList();
    }

    /** The VIFs of a line as the text names them, and the data path. */
    public String lineLabel(Placement self) {
        DataPath path = self.getDatapath();
        return lineName(self) + (path == null ? "" : "\n" + path.getName());
    }

    /** The VIFs of a line as the text names them. */
    public String lineName(Placement self) {
        return self.getVifs() == null ? "(no VIF)" : ModelText.of(self.getVifs());
    }

    /** What the text says about a line's resources and roles. */
    public String lineTooltip(Placement self) {
        StringBuilder text = new StringBuilder(lineLabel(self).replace('\n', ' '));
        self.getResources().forEach(each -> text.append("\non ").append(ModelText.of(each)));
        self.getBindings().forEach(each -> text.append('\n').append(name(each.getRole())).append(" on ")
                .append(each.getPlayers() == null ? "?" : ModelText.of(each.getPlayers())));
        return text.toString();
    }

    private static String name(Role role) {
        return role == null || role.getName() == null ? "?" : role.getName();
    }

    /** The colour of a line's data path, one channel of it: 16 for red, 8 for green, 0 for blue. */
    public Integer pathChannel(Placement self, Integer shift) {
        return PathColours.of(self) >> shift & BYTE;
    }

    /** The components that a line names. */
    public List<Component> namedPlaces(Placement self) {
        return paths(self).map(References::end).filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<ElementReference> paths(Placement line) {
        return Stream.concat(line.getResources().stream(), line.getBindings().stream().map(RoleBinding::getPlayers))
                .filter(Objects::nonNull);
    }

    /** Whether a line names the place that a view shows. */
    public boolean isNamedAt(Placement self, EObject view) {
        String place = Views.place(view);
        return paths(self).anyMatch(path -> References.place(path).equals(place));
    }

    /** The roles that a line's text gives to the place at the end of an edge; empty where it names no role. */
    public String rolesAt(Placement self, EObject edge) {
        EObject end = Views.end(edge, "targetNode");
        if (end == null) {
            return "";
        }
        String place = Views.place(end);
        List<String> roles = self.getBindings().stream().filter(each -> References.place(each.getPlayers())
                .equals(place)).map(each -> name(each.getRole())).toList();
        return String.join(", ", roles);
    }

    /** The components that do work for a line without its text saying so. */
    public List<Component> impliedPlaces(Placement self) {
        return implied(self).keySet().stream().map(Instance::declaration).distinct().toList();
    }

    /** The lines whose text names the place that a view shows. */
    public List<Placement> linesAt(EObject self, EObject view) {
        Mapping mapping = Views.subject(view, Mapping.class);
        return mapping == null ? List.of() : Elaborations.of(mapping).derived("lines", mapping, Mappings::byPlace)
                .getOrDefault(Views.place(view), List.of());
    }

    /** Whether the place that a view shows does work for a line without its text saying so. */
    public boolean isImpliedAt(Placement self, EObject view) {
        String place = Views.place(view);
        return implied(self).keySet().stream().anyMatch(each -> Views.place(each).equals(place));
    }

    /** The roles that the place at the end of an edge plays without the text saying so. */
    public String impliedRoles(Placement self, EObject edge) {
        EObject end = Views.end(edge, "targetNode");
        String place = end == null ? "" : Views.place(end);
        Set<String> roles = new LinkedHashSet<>();
        implied(self).forEach((player, played) -> {
            if (Views.place(player).equals(place)) {
                roles.addAll(played);
            }
        });
        return String.join(", ", roles);
    }

    private static Map<Instance, Set<String>> implied(Placement line) {
        if (!(line.eContainer() instanceof Mapping mapping)) {
            return Map.of();
        }
        return Elaborations.of(mapping).derived("implied", mapping, MappingServices::implied)
                .getOrDefault(line, Map.of());
    }

    private static Map<Placement, Map<Instance, Set<String>>> implied(Mapping mapping) {
        Map<Placement, Map<Instance, Set<String>>> implied = new LinkedHashMap<>();
        Elaborations.of(mapping).mapping(mapping).ifPresent(bound -> {
            for (BoundVif vif : bound.vifs()) {
                Map<Instance, Set<String>> ofLine = implied.computeIfAbsent(vif.placement(),
                        any -> new LinkedHashMap<>());
                vif.assigned().forEach((role, player) -> addImplied(ofLine, vif.placement(), role, player));
            }
        });
        return implied;
    }

    private static void addImplied(Map<Instance, Set<String>> players, Placement line, Role role, Instance player) {
        if (player == null || role.getKind() != RoleKind.PROCESSOR && role.getKind() != RoleKind.DOMAIN) {
            return;
        }
        Instance shown = player.is(VirtualCpu.class) ? player.ancestor(DriverDomain.class) : player;
        if (shown != null && paths(line).noneMatch(path -> References.place(path).equals(Views.place(shown)))) {
            players.computeIfAbsent(shown, any -> new LinkedHashSet<>()).add(role.getName());
        }
    }

    /** Whether a VIF's work can be done by a component of this kind. */
    public boolean mayWork(EObject self) {
        return self instanceof DriverDomain || self instanceof Nic || self instanceof Port
                || self instanceof Processor || self instanceof HardwareThread || self instanceof HardwareContext
                || self instanceof Bus || self instanceof Memory;
    }

    /** Has the work of a line's VIFs done at the place that a view shows. */
    public Placement remapTo(Placement self, EObject view) {
        return LineRemap.to(self, Views.place(view), null);
    }

    /** Moves one end of a line from the place of a view to that of another; a role that was named keeps its name. */
    public Placement remapFrom(Placement self, EObject old, EObject view) {
        String place = Views.place(old);
        String role = self.getBindings().stream().filter(each -> References.place(each.getPlayers()).equals(place))
                .map(each -> name(each.getRole())).findFirst().orElse(null);
        return LineRemap.to(self, Views.place(view), role);
    }

    /** Takes a resource or role out of a line, unless nothing would be left of it. */
    public void unmap(Placement self, EObject edge) {
        Creation.requireEditable(self);
        String place = Views.place(Views.end(edge, "targetNode"));
        if (paths(self).allMatch(path -> References.place(path).equals(place))) {
            throw new Refusal("a VIF's work is done somewhere; delete the VIF from the mapping or move the line");
        }
        self.getResources().removeIf(path -> References.place(path).equals(place));
        self.getBindings().removeIf(each -> References.place(each.getPlayers()).equals(place));
    }

    /** Moves the work of the VIFs dropped in a platform diagram, in the only mapping of that platform. */
    public EObject moveVif(VirtualInterface self, EObject view) {
        Mapping mapping = Mappings.only(self, Views.platform(view));
        List<Component> target = Views.chain(view);
        String host = target.getFirst().getName() + ".";
        String ending = Views.place(Views.chain(self));
        List<Placement> lines = mapping.getPlacements().stream().filter(each -> {
            String place = References.place(each.getVifs());
            return place.startsWith(host) && ending.endsWith(place.substring(host.length()));
        }).toList();
        if (lines.isEmpty()) {
            throw new Refusal("mapping " + mapping.getName() + " does not map " + host + ending);
        }
        lines.forEach(each -> LineRemap.to(each, Views.place(target), null));
        return self;
    }

    /** Whether a VIF of the platform is not mapped. */
    public boolean mayAddLine(Mapping self) {
        return Creation.isEditable(self) && !Mappings.unmapped(self).isEmpty();
    }

    /** Maps VIFs that are not mapped: like the last line of their host. */
    public Placement addLine(Mapping self) {
        Creation.requireEditable(self);
        return Mappings.addLine(self);
    }
}
