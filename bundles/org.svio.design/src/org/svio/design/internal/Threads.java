package org.svio.design.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Processor;

/** Where virtual CPUs can run. */
final class Threads {

    private Threads() {
    }

    /** The way from a domain's host to its first hardware thread, or to a processor without any; null if none. */
    static List<Component> first(EObject domain) {
        EObject host = domain;
        while (host != null && !(host instanceof Host)) {
            host = host.eContainer();
        }
        if (host == null) {
            return null;
        }
        for (Component part : Containment.parts(host)) {
            if (part instanceof Processor processor) {
                List<Component> strands = Containment.parts(processor);
                if (strands.isEmpty()) {
                    return List.of(processor);
                } else if (strands.get(0) instanceof HardwareThread thread) {
                    return List.of(processor, thread);
                }
            }
        }
        return null;
    }
}
