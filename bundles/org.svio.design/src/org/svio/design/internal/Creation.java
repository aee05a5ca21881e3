package org.svio.design.internal;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.model.Bus;
import org.svio.model.Component;
import org.svio.model.Domain;
import org.svio.model.Memory;
import org.svio.model.Peer;
import org.svio.model.Platform;
import org.svio.model.Port;
import org.svio.model.Quantity;
import org.svio.model.Switch;
import org.svio.model.SvioFactory;
import org.svio.model.SvioPackage;
import org.svio.model.VirtualCpu;

/** New components with what the language requires of them. */
public final class Creation {

    private static final String LIBRARY = "svio";

    private Creation() {
    }

    /** Refuses to edit what ships with the tool. */
    public static void requireEditable(EObject element) {
        if (!isEditable(element)) {
            throw new Refusal("the library that ships with the tool cannot be changed; declare a type of your own");
        }
    }

    /** Whether an element is in a file of the user. */
    public static boolean isEditable(EObject element) {
        Resource resource = element.eResource();
        URI address = resource == null ? null : resource.getURI();
        return address == null || !LIBRARY.equals(address.scheme());
    }

    /** Adds a component of a kind, with a free name and what it must have. */
    public static Component add(EObject container, EClass kind) {
        requireEditable(container);
        if (!Containment.allows(container, kind)) {
            throw new Refusal("a " + kind.getName() + " cannot be added here");
        }
        Component added = (Component) SvioFactory.eINSTANCE.create(kind);
        added.setName(Containment.freeName(Containment.parts(container), kind));
        complete(added, container);
        if (container instanceof Platform platform) {
            platform.getComponents().add(added);
        } else {
            ((Component) container).getParts().add(added);
        }
        if (added instanceof Domain && Threads.first(added) != null) {
            add(added, SvioPackage.Literals.VIRTUAL_CPU);
        }
        return added;
    }

    private static void complete(Component added, EObject container) {
        switch (added) {
            case Bus bus -> {
                bus.setWidth(References.quantity(64, "bit"));
                bus.setClock(References.quantity(66, "MHz"));
            }
            case Memory memory -> memory.setLatency(References.quantity(100, "ns"));
            case Port port -> port.setRate(rate());
            case Switch lan -> lan.setRate(rate());
            case Peer peer -> peer.setRate(rate());
            case VirtualCpu vcpu -> {
                List<Component> thread = Threads.first(container);
                vcpu.setAffinity(References.through(thread, References.Members.FIRST));
            }
            default -> { }
        }
    }

    private static Quantity rate() {
        return References.quantity(1, "Gbit/s");
    }
}
