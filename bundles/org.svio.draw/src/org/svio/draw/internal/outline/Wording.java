package org.svio.draw.internal.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.svio.draw.scene.BoxKind;
import org.svio.model.Component;
import org.svio.model.Expression;
import org.svio.model.HardwareContext;
import org.svio.model.Host;
import org.svio.model.Role;
import org.svio.model.Scheduler;
import org.svio.model.SvioPackage;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;

/** What is written on blocks and in their tooltips. */
final class Wording {

    private static final int NAMED = 8;

    private final Usage usage;
    private final Figures figures;

    Wording(Usage usage, Figures figures) {
        this.usage = usage;
        this.figures = figures;
    }

    /** Returns the name with the type, such as {@code pci : Pci}. */
    String title(List<Instance> members) {
        Component type = members.get(0).declaration().getType();
        return Names.of(members) + (type == null ? "" : " : " + type.getName());
    }

    /** Returns the kind, the count and the figures that matter most. */
    String detail(List<Instance> members) {
        Instance first = members.get(0);
        String kind = Kinds.describe(first.declaration());
        StringJoiner detail = new StringJoiner(", ");
        detail.add(members.size() == 1 ? kind : members.size() + " " + plural(kind));
        keyFigures(first).forEach(detail::add);
        return detail.toString();
    }

    private static String plural(String kind) {
        if (kind.endsWith("y")) {
            return kind.substring(0, kind.length() - 1) + "ies";
        }
        return kind + (kind.endsWith("s") || kind.endsWith("ch") ? "es" : "s");
    }

    private List<String> keyFigures(Instance instance) {
        return switch (Kinds.of(instance.declaration())) {
            case PROCESSOR -> figures(instance, Literals.PROCESSOR__CLOCK);
            case BUS -> figures(instance, Literals.BUS__WIDTH, Literals.BUS__CLOCK);
            case MEMORY -> figures(instance, Literals.MEMORY__LATENCY);
            case PORT -> figures(instance, Literals.PORT__RATE);
            case SWITCH -> figures(instance, Literals.SWITCH__RATE, Literals.SWITCH__LATENCY);
            case PEER -> figures(instance, Literals.PEER__RATE);
            case HYPERVISOR -> scheduler(instance);
            default -> List.of();
        };
    }

    private List<String> figures(Instance instance, EReference... features) {
        List<String> texts = new ArrayList<>();
        for (EReference feature : features) {
            Expression expression = instance.expression(feature);
            if (expression != null) {
                texts.add(figures.text(expression));
            }
        }
        return texts;
    }

    private static List<String> scheduler(Instance hypervisor) {
        Scheduler scheduler = (Scheduler) hypervisor.get(Literals.HYPERVISOR__SCHEDULER);
        return scheduler == null ? List.of() : List.of(words(scheduler.getPolicy().getLiteral()) + " scheduler");
    }

    /** Returns what is written on processors that do nothing. */
    String idle(Instance processor) {
        int parts = processor.parts().size();
        if (parts == 0) {
            return "idle";
        }
        String kind = processor.parts(HardwareContext.class).isEmpty() ? "thread" : "context";
        return parts + " " + (parts == 1 ? kind : plural(kind)) + " each, idle";
    }

    /** Returns the text of a virtual CPU: its name and where it runs. */
    String virtualCpu(Instance vcpu) {
        return vcpu.name() + " on " + Names.within(BoundMapping.thread(vcpu), vcpu.ancestor(Host.class));
    }

    /** Returns who works on a strand in a few words; empty where nobody does. */
    String users(Instance strand) {
        List<BoundVif> vifs = usage.workload(strand);
        String work = vifs.isEmpty() ? "" : vifs.size() == 1 ? Names.ofVif(vifs.get(0).vif()) : vifs.size() + " VIFs";
        String domains = domains(usage.residents(strand));
        return work.isEmpty() || domains.isEmpty() ? work + domains : domains + ", " + work;
    }

    private static String domains(List<Instance> vcpus) {
        Map<Object, List<Instance>> byDeclaration = vcpus.stream().map(Instance::parent).distinct().collect(
                Collectors.groupingBy(Instance::declaration, LinkedHashMap::new, Collectors.toList()));
        if (byDeclaration.size() > 2) {
            return vcpus.size() + " vCPUs";
        }
        return byDeclaration.values().stream().map(domains -> domains.size() == 1 ? domains.get(0).name()
                : domains.get(0).declaration().getName() + " x" + domains.size()).collect(Collectors.joining(", "));
    }

    /** Returns the lines of a tooltip: id, kind, properties and users. */
    String tooltip(String id, List<Instance> members) {
        Instance first = members.get(0);
        List<String> lines = new ArrayList<>();
        lines.add(id);
        String kind = Kinds.describe(first.declaration());
        lines.add(members.size() == 1 ? kind : members.size() + " " + plural(kind));
        properties(first, lines);
        if (members.size() == 1) {
            relations(first, lines);
        }
        return String.join("\n", lines);
    }

    private void properties(Instance instance, List<String> lines) {
        for (EReference feature : instance.declaration().eClass().getEAllReferences()) {
            if (feature.getEReferenceType() == Literals.EXPRESSION && instance.get(feature) != null) {
                lines.add(words(feature.getName()) + " " + figures.text(instance.expression(feature)));
            }
        }
        if (instance.declaration().eClass().getClassifierID() == SvioPackage.HYPERVISOR) {
            lines.addAll(scheduler(instance));
        }
    }

    private void relations(Instance instance, List<String> lines) {
        BoxKind kind = Kinds.of(instance.declaration());
        if (kind == BoxKind.VIRTUAL_CPU) {
            lines.add("on " + BoundMapping.thread(instance));
        }
        if (kind == BoxKind.VIF) {
            vif(instance, lines);
        }
        List<Instance> residents = usage.residents(instance);
        if (!residents.isEmpty()) {
            lines.add("runs " + list(residents.stream().map(Instance::qualifiedName).toList()));
        }
        roles(instance).forEach((role, vifs) -> lines.add(role + " of " + list(vifs)));
    }

    private void vif(Instance vif, List<String> lines) {
        BoundVif bound = usage.find(vif);
        if (bound == null) {
            lines.add("not mapped");
            return;
        }
        lines.add("data path " + bound.datapath().getName());
        for (Role role : bound.datapath().getRoles()) {
            Instance player = bound.assigned().get(role);
            if (player != null) {
                lines.add(role.getName() + ": " + player);
            }
        }
    }

    private Map<String, List<String>> roles(Instance component) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        usage.served(component).forEach((vif, played) -> played.forEach(
                role -> roles.computeIfAbsent(role.getName(), any -> new ArrayList<>())
                        .add(vif.vif().qualifiedName())));
        return roles;
    }

    /** Returns the first names and the number of the others. */
    static String list(List<String> names) {
        String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? named : named + " and " + (names.size() - NAMED) + " more";
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
