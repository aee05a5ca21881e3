package org.svio.design.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Bus;
import org.svio.model.Component;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.HardwareThread;
import org.svio.model.Hypervisor;
import org.svio.model.Nic;
import org.svio.model.Processor;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.ModelException;

/** The lines inside hosts: what the references of components lead to. */
public final class Wires {

    private Wires() {
    }

    /** A line from one place to another, see {@link Views}. */
    public record Wire(String from, String to) {
    }

    /** Whether a line may lead from a component to another one. */
    public static boolean fits(EObject from, EObject to) {
        return switch (from) {
            case VirtualCpu vcpu -> to instanceof HardwareThread || to instanceof Processor;
            case Nic nic -> to instanceof Bus;
            case Hypervisor hypervisor -> to instanceof HardwareThread || to instanceof Processor;
            case DriverDomain domain -> to instanceof Nic;
            case null, default -> false;
        };
    }

    /** The components that the references of a component as declared end at. */
    public static List<Component> declared(Component component) {
        return references(component).map(References::end).filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<ElementReference> references(Component component) {
        for (Component each = component; each != null; each = each.getType()) {
            List<ElementReference> own = own(each);
            if (!own.isEmpty() || each.getType() == component) {
                return own.stream();
            }
        }
        return Stream.of();
    }

    private static List<ElementReference> own(Component component) {
        return switch (component) {
            case VirtualCpu vcpu when vcpu.getAffinity() != null -> List.of(vcpu.getAffinity());
            case Nic nic when nic.getBus() != null -> List.of(nic.getBus());
            case Hypervisor hypervisor when hypervisor.getInterrupts() != null -> List.of(hypervisor.getInterrupts());
            case DriverDomain domain -> domain.getDrives();
            default -> List.of();
        };
    }

    /** All lines of a platform. */
    public static Set<Wire> of(PlatformInstance platform) {
        Set<Wire> wires = new LinkedHashSet<>();
        for (Instance member : platform.all()) {
            references(member.declaration()).forEach(path -> ends(platform, member, path)
                    .forEach(end -> wires.add(new Wire(Views.place(member), Views.place(end)))));
        }
        return wires;
    }

    private static List<Instance> ends(PlatformInstance platform, Instance member, ElementReference path) {
        try {
            return new ArrayList<>(platform.resolve(path, member, platform.evaluator()));
        } catch (ModelException nowhere) {
            return List.of();
        }
    }
}
