package org.svio.draw.internal.wiring;

import java.util.List;

import org.svio.draw.scene.LineKind;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.Hypervisor;
import org.svio.model.Link;
import org.svio.model.Nic;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;

/** The connections that are part of a platform, whatever is mapped. */
final class PlatformWiring {

    private final PlatformInstance platform;
    private final Bundles bundles;

    PlatformWiring(PlatformInstance platform, Bundles bundles) {
        this.platform = platform;
        this.bundles = bundles;
    }

    /** Adds everything; expects the packets' ways to be there already. */
    void addAll() {
        platform.all(VirtualCpu.class).forEach(this::virtualCpu);
        platform.all(Hypervisor.class).forEach(this::interrupts);
        platform.all(Nic.class).forEach(this::bus);
        platform.all(DriverDomain.class).forEach(this::drives);
        platform.all(Link.class).forEach(this::link);
    }

    private void virtualCpu(Instance vcpu) {
        Instance thread = BoundMapping.thread(vcpu);
        bundles.add(LineKind.RUNS, vcpu, thread, vcpu + " runs on " + thread);
    }

    private void interrupts(Instance hypervisor) {
        for (Instance thread : resolve(hypervisor.reference(Literals.HYPERVISOR__INTERRUPTS), hypervisor)) {
            bundles.add(LineKind.RUNS, hypervisor, thread, hypervisor + " takes interrupts on " + thread);
        }
    }

    private void bus(Instance nic) {
        for (Instance bus : resolve(nic.reference(Literals.NIC__BUS), nic)) {
            bundles.add(LineKind.ATTACHED, bus, nic, nic + " is on " + bus);
        }
    }

    private void drives(Instance domain) {
        for (Object reference : (List<?>) domain.get(Literals.DRIVER_DOMAIN__DRIVES)) {
            for (Instance nic : resolve((ElementReference) reference, domain)) {
                if (!bundles.joins(domain, nic)) {
                    bundles.add(LineKind.DRIVES, domain, nic, domain + " drives " + nic);
                }
            }
        }
    }

    private void link(Instance link) {
        List<Instance> from = resolve(link.reference(Literals.LINK__FROM), link);
        List<Instance> to = resolve(link.reference(Literals.LINK__TO), link);
        for (int i = 0; i < from.size() && !to.isEmpty(); i++) {
            Instance end = to.get(i % to.size());
            bundles.add(LineKind.LINK, from.get(i), end, link + ": " + from.get(i) + " to " + end);
        }
    }

    private List<Instance> resolve(ElementReference reference, Instance context) {
        return reference == null ? List.of() : platform.resolve(reference, context, platform.evaluator());
    }
}
