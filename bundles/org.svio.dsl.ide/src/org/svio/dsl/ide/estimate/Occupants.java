package org.svio.dsl.ide.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.model.DriverDomain;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.ModelException;

/**
 * Whose virtual CPUs are placed on the threads of a platform.
 *
 * @param names the domains on each thread, by the thread's qualified name; driver domains first
 */
public record Occupants(Map<String, List<String>> names) {

    static Occupants of(PlatformInstance platform) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Instance vcpu : platform.all(VirtualCpu.class)) {
            try {
                List<String> present = names.computeIfAbsent(BoundMapping.thread(vcpu).qualifiedName(),
                        any -> new ArrayList<>());
                String name = vcpu.parent().name();
                if (vcpu.parent().is(DriverDomain.class)) {
                    present.add(0, name);
                } else {
                    present.add(name);
                }
            } catch (ModelException nowhere) {
                continue; // reported at the virtual CPU
            }
        }
        return new Occupants(names);
    }

    /** A resource with who runs on it, such as {@code alpha.xeon[0].ht[0] (dom0)}. */
    public String named(String resource) {
        List<String> domains = names.getOrDefault(resource, List.of());
        return switch (domains.size()) {
            case 0 -> resource;
            case 1, 2 -> resource + " (" + String.join(", ", domains) + ")";
            default -> resource + " (" + domains.get(0) + " and " + (domains.size() - 1) + " more)";
        };
    }
}
