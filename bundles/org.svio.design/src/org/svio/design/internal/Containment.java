package org.svio.design.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.Domain;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.NamedElement;
import org.svio.model.Platform;
import org.svio.model.Processor;
import org.svio.model.SvioPackage;
import org.svio.model.elaboration.Types;

/** Which component may be a part of which, as the language has it, and what a new one may be called. */
public final class Containment {

    private static final Map<Integer, Set<Integer>> PARTS = Map.of(
            SvioPackage.PLATFORM, Set.of(SvioPackage.HOST, SvioPackage.SWITCH, SvioPackage.PEER, SvioPackage.LINK),
            SvioPackage.HOST, Set.of(SvioPackage.PROCESSOR, SvioPackage.BUS, SvioPackage.MEMORY, SvioPackage.NIC,
                    SvioPackage.HYPERVISOR, SvioPackage.DRIVER_DOMAIN, SvioPackage.GUEST),
            SvioPackage.PROCESSOR, Set.of(SvioPackage.HARDWARE_THREAD, SvioPackage.HARDWARE_CONTEXT),
            SvioPackage.NIC, Set.of(SvioPackage.PORT, SvioPackage.PROCESSOR, SvioPackage.MEMORY),
            SvioPackage.DRIVER_DOMAIN, Set.of(SvioPackage.VIRTUAL_CPU),
            SvioPackage.GUEST, Set.of(SvioPackage.VIRTUAL_CPU, SvioPackage.VIRTUAL_INTERFACE));

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(SvioPackage.HOST, "host"), Map.entry(SvioPackage.SWITCH, "lan"),
            Map.entry(SvioPackage.PEER, "peer"), Map.entry(SvioPackage.LINK, "link"),
            Map.entry(SvioPackage.PROCESSOR, "core"), Map.entry(SvioPackage.BUS, "bus"),
            Map.entry(SvioPackage.MEMORY, "memory"), Map.entry(SvioPackage.NIC, "nic"),
            Map.entry(SvioPackage.HYPERVISOR, "xen"), Map.entry(SvioPackage.DRIVER_DOMAIN, "dom"),
            Map.entry(SvioPackage.GUEST, "guest"), Map.entry(SvioPackage.HARDWARE_THREAD, "ht"),
            Map.entry(SvioPackage.HARDWARE_CONTEXT, "c"), Map.entry(SvioPackage.PORT, "eth"),
            Map.entry(SvioPackage.VIRTUAL_CPU, "v"), Map.entry(SvioPackage.VIRTUAL_INTERFACE, "eth"),
            Map.entry(SvioPackage.ROLE, "role"), Map.entry(SvioPackage.QUEUE, "queue"),
            Map.entry(SvioPackage.SIGNAL, "signal"));

    private Containment() {
    }

    /** Whether a component of a kind may be added to a platform or component. */
    public static boolean allows(EObject container, EClass kind) {
        Set<Integer> parts = PARTS.getOrDefault(container.eClass().getClassifierID(), Set.of());
        if (!parts.contains(kind.getClassifierID())) {
            return false;
        }
        return switch (container) {
            case Host host when kind == SvioPackage.Literals.HYPERVISOR -> has(host, Hypervisor.class) == 0;
            case Processor processor when kind == SvioPackage.Literals.HARDWARE_THREAD ->
                has(processor, HardwareContext.class) == 0;
            case Processor processor when kind == SvioPackage.Literals.HARDWARE_CONTEXT ->
                has(processor, HardwareThread.class) == 0;
            case Domain domain when kind == SvioPackage.Literals.VIRTUAL_CPU -> Threads.first(domain) != null;
            default -> true;
        };
    }

    private static long has(Component component, Class<? extends Component> kind) {
        return parts(component).stream().filter(kind::isInstance).count();
    }

    /** The components at the top of a platform or the parts of a component, inherited ones first. */
    public static List<Component> parts(EObject container) {
        return switch (container) {
            case Platform platform -> Types.componentsOf(platform);
            case Component component -> new Types().partsOf(component);
            default -> List.of();
        };
    }

    /** A name for a new element that none of its siblings has; ends in a digit, so it is no word of the language. */
    public static String freeName(List<? extends EObject> siblings, EClass kind) {
        Set<String> taken = new HashSet<>();
        siblings.forEach(each -> taken.add(each instanceof NamedElement named ? named.getName() : null));
        String base = NAMES.getOrDefault(kind.getClassifierID(), "element");
        int number = 0;
        while (taken.contains(base + number)) {
            number++;
        }
        return base + number;
    }
}
