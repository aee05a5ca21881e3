package org.svio.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Creation;
import org.svio.design.internal.Elaborations;
import org.svio.design.internal.References;
import org.svio.design.internal.References.Members;
import org.svio.design.internal.Refusal;
import org.svio.design.internal.Views;
import org.svio.design.internal.Wires;
import org.svio.model.Component;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Link;
import org.svio.model.Nic;
import org.svio.model.Platform;
import org.svio.model.Processor;
import org.svio.model.SvioFactory;
import org.svio.model.SvioPackage;
import org.svio.model.VirtualCpu;

/** Lines of a platform: virtual CPUs on threads, devices on buses, what domains drive, links. */
public final class WiringServices {

    /** The components that a component's own references end at. */
    public List<Component> wiredTo(Component self) {
        return Wires.declared(self);
    }

    /** The component at the start of a link. */
    public Component linkStart(Link self) {
        return References.end(self.getFrom());
    }

    /** The component at the end of a link. */
    public Component linkEnd(Link self) {
        return References.end(self.getTo());
    }

    /** Whether the component that one view shows really leads to the one that another view shows. */
    public boolean isWired(EObject self, EObject source, EObject target) {
        Platform platform = Views.platform(source);
        if (platform == null) {
            return true;
        }
        Map<String, Set<String>> wires = Elaborations.of(platform).derived("wires", platform, WiringServices::wires);
        String from = Views.place(source);
        Set<String> ends = wires.get(from);
        return ends != null && ends.contains(Views.place(target));
    }

    private static Map<String, Set<String>> wires(Platform platform) {
        Map<String, Set<String>> wires = new HashMap<>();
        Elaborations.of(platform).platform(platform).ifPresent(whole -> Wires.of(whole)
                .forEach(wire -> wires.computeIfAbsent(wire.from(), any -> new HashSet<>()).add(wire.to())));
        return wires;
    }

    /** Whether a link leads from the component that one view shows to the one that another view shows. */
    public boolean isLinked(Link self, EObject source, EObject target) {
        return References.place(self.getFrom()).equals(Views.place(source))
                && References.place(self.getTo()).equals(Views.place(target));
    }

    /** Whether a line may be drawn between two views: what it means follows from what they show. */
    public boolean mayWire(EObject self, EObject source, EObject target) {
        return source != null && target != null && sameHost(Views.chain(source), Views.chain(target))
                && Wires.fits(Views.target(source), Views.target(target));
    }

    /** Draws a line between two views: a virtual CPU onto a thread, a device onto a bus, a domain to a device. */
    public Component wire(Component self, EObject source, EObject target) {
        List<Component> from = Views.chain(source);
        List<Component> to = Views.chain(target);
        if (!Wires.fits(from.getLast(), to.getLast())) {
            throw new Refusal("a line from " + Views.place(from) + " to " + Views.place(to) + " means nothing");
        }
        if (!sameHost(from, to)) {
            throw new Refusal(Views.place(to) + " is not on the host of " + Views.place(from));
        }
        Creation.requireEditable(from.getLast());
        set(from, relative(from, to), to.getLast());
        return from.getLast();
    }

    private static boolean sameHost(List<Component> from, List<Component> to) {
        return !from.isEmpty() && !to.isEmpty() && from.getFirst() == to.getFirst();
    }

    /** The path from the innermost component around both. */
    private static ElementReference relative(List<Component> from, List<Component> to) {
        int common = 0;
        while (common < from.size() - 1 && common < to.size() - 1 && from.get(common) == to.get(common)) {
            common++;
        }
        boolean vector = from.stream().skip(common).anyMatch(each -> each.getRange() != null);
        return References.through(to.subList(common, to.size()), vector ? Members.ALL : Members.FIRST);
    }

    private static void set(List<Component> from, ElementReference path, Component end) {
        switch (from.getLast()) {
            case VirtualCpu vcpu -> vcpu.setAffinity(path);
            case Nic nic -> nic.setBus(path);
            case Hypervisor hypervisor -> hypervisor.setInterrupts(path);
            case DriverDomain domain -> {
                domain.getDrives().removeIf(each -> References.end(each) == end);
                domain.getDrives().add(path);
            }
            default -> throw new Refusal("nothing can be attached to " + Views.place(from));
        }
    }

    /** Moves the end of a line from one view to another; for what a domain drives the old device is taken out. */
    public Component rewire(EObject edge, EObject old, EObject target) {
        Component changed = wire(null, Views.end(edge, "sourceNode"), target);
        if (changed instanceof DriverDomain domain && Views.target(old) != Views.target(target)) {
            domain.getDrives().removeIf(each -> References.end(each) == Views.target(old));
        }
        return changed;
    }

    /** Takes a line away where the component can be without it. */
    public void unwire(Component self, EObject edge) {
        Creation.requireEditable(self);
        EObject target = Views.end(edge, "targetNode");
        switch (self) {
            case Nic nic -> nic.setBus(null);
            case Hypervisor hypervisor -> hypervisor.setInterrupts(null);
            case DriverDomain domain ->
                domain.getDrives().removeIf(each -> References.end(each) == Views.target(target));
            default -> throw new Refusal("a virtual CPU runs on some thread; draw the line to another one instead");
        }
    }

    /** Links two ports, switches or peers. */
    public Link link(EObject self, EObject source, EObject target) {
        Platform platform = Views.platform(source);
        Creation.requireEditable(platform);
        Link link = SvioFactory.eINSTANCE.createLink();
        link.setName(Containment.freeName(Containment.parts(platform), SvioPackage.Literals.LINK));
        link.setFrom(References.through(Views.chain(source), Members.FIRST));
        link.setTo(References.through(Views.chain(target), Members.FIRST));
        platform.getComponents().add(link);
        return link;
    }

    /** Moves the start of a link. */
    public Link linkFrom(Link self, EObject view) {
        Creation.requireEditable(self);
        self.setFrom(References.through(Views.chain(view), Members.FIRST));
        return self;
    }

    /** Moves the end of a link. */
    public Link linkTo(Link self, EObject view) {
        Creation.requireEditable(self);
        self.setTo(References.through(Views.chain(view), Members.FIRST));
        return self;
    }

    /** Whether a virtual CPU dropped on a component would run there. */
    public boolean mayRunOn(EObject self, EObject place) {
        return self instanceof VirtualCpu && (place instanceof HardwareThread || place instanceof Processor);
    }

    /** Has a virtual CPU run on the thread or processor that a view shows. */
    public VirtualCpu dropOn(VirtualCpu self, EObject view) {
        Creation.requireEditable(self);
        List<Component> way = Views.chain(view).stream().dropWhile(each -> !(each instanceof Host)).skip(1).toList();
        boolean vector = self.eContainer() instanceof Component domain && domain.getRange() != null;
        self.setAffinity(References.through(way, vector ? Members.ALL : Members.FIRST));
        return self;
    }
}
