package org.svio.model.testing;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.all;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.vector;

import java.util.List;
import org.svio.model.Bus;
import org.svio.model.DriverDomain;
import org.svio.model.Guest;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Link;
import org.svio.model.Memory;
import org.svio.model.Nic;
import org.svio.model.Peer;
import org.svio.model.Platform;
import org.svio.model.Port;
import org.svio.model.Processor;
import org.svio.model.VirtualCpu;
import org.svio.model.VirtualInterface;

/** A host with two cores of two threads, a driver domain, four guests and a NIC, cabled to a peer. */
public final class SamplePlatform {

    public final HardwareThread ht = vector(component(MODEL.createHardwareThread(), "ht"), 0, 1);
    public final Processor core = vector(component(MODEL.createProcessor(), "core", ht), 0, 1);
    public final Bus pci = component(MODEL.createBus(), "pci");
    public final Port eth = component(MODEL.createPort(), "eth");
    public final HardwareContext context = vector(component(MODEL.createHardwareContext(), "c"), 0, 1);
    public final Processor engine = component(MODEL.createProcessor(), "engine", context);
    public final Memory ram = component(MODEL.createMemory(), "ram");
    public final Nic nic = component(MODEL.createNic(), "nic", eth, engine, ram);
    public final Hypervisor xen = component(MODEL.createHypervisor(), "xen");
    public final VirtualCpu driverCpu = component(MODEL.createVirtualCpu(), "v");
    public final DriverDomain dom0 = component(MODEL.createDriverDomain(), "dom0", driverCpu);
    public final VirtualCpu guestCpu = component(MODEL.createVirtualCpu(), "v");
    public final VirtualInterface eth0 = component(MODEL.createVirtualInterface(), "eth0");
    public final Guest g = vector(component(MODEL.createGuest(), "g", guestCpu, eth0), 1, 4);
    public final Host alpha = component(MODEL.createHost(), "alpha", core, pci, nic, xen, dom0, g);
    public final Peer peer = component(MODEL.createPeer(), "peer");
    public final Link cable = component(MODEL.createLink(), "cable");
    public final Platform platform = named(MODEL.createPlatform(), "sample");

    /** Builds the platform. */
    public SamplePlatform() {
        core.setClock(quantity(2, "GHz"));
        engine.setClock(quantity(600, "MHz"));
        pci.setWidth(quantity(64, "bit"));
        pci.setClock(quantity(66, "MHz"));
        eth.setRate(quantity(1, "Gbit/s"));
        ram.setLatency(quantity(200, "ns"));
        nic.setBus(path(pci));
        xen.setInterrupts(path(core, at(0), ht, at(0)));
        driverCpu.setAffinity(path(core, at(0), ht, at(1)));
        dom0.getDrives().add(path(nic));
        guestCpu.setAffinity(path(core, at(1), ht, all()));
        peer.setRate(quantity(1, "Gbit/s"));
        cable.setFrom(path(alpha, nic, eth));
        cable.setTo(path(peer));
        platform.getComponents().addAll(List.of(alpha, peer, cable));
    }
}
