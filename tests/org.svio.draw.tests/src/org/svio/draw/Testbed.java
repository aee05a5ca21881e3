package org.svio.draw;

import static org.svio.draw.Parts.MODEL;
import static org.svio.draw.Parts.part;
import static org.svio.draw.Parts.path;
import static org.svio.draw.Parts.quantity;
import static org.svio.draw.Parts.select;
import static org.svio.draw.Parts.vector;

import java.util.ArrayList;
import java.util.List;

import org.svio.model.Bus;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.Guest;
import org.svio.model.HardwareThread;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Link;
import org.svio.model.Mapping;
import org.svio.model.Memory;
import org.svio.model.Nic;
import org.svio.model.Peer;
import org.svio.model.Placement;
import org.svio.model.Platform;
import org.svio.model.Port;
import org.svio.model.Processor;
import org.svio.model.Switch;
import org.svio.model.VirtualCpu;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;

/**
 * Hosts with a plain device and one with contexts, guests, a driver domain and a switch.
 *
 * <p>A host has cores xeon[0..1] with threads, bus pci, devices tg3 and sv, hypervisor xen, domain dom0 and guests
 * g[1..n] with one VIF eth0 each.
 */
final class Testbed {

    private final Platform platform = MODEL.createPlatform();
    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);
    private final Mapping mapping = MODEL.createMapping();
    private final List<Machine> machines = new ArrayList<>();

    /** The components of one host that references need. */
    private record Machine(Host host, Guest guest, VirtualInterface vif, DriverDomain domain, Nic smart) {
    }

    Testbed(int guests) {
        this(guests, 1);
    }

    Testbed(int guests, int hosts) {
        platform.setName("testbed");
        mapping.setName("mapped");
        mapping.setPlatform(platform);
        Switch lan = part(MODEL.createSwitch(), "lan", platform.getComponents());
        lan.setRate(quantity(1, "Gbit/s"));
        machine("alpha", guests, hosts, lan);
        machine("beta", guests, 1, lan);
    }

    private void machine(String name, int guests, int hosts, Switch lan) {
        Host host = part(MODEL.createHost(), name, platform.getComponents());
        if (hosts > 1) {
            vector(host, 1, hosts);
        }
        Processor xeon = vector(processor("xeon", "GHz", 2.8, host), 0, 1);
        HardwareThread thread = vector(part(MODEL.createHardwareThread(), "ht", xeon.getParts()), 0, 1);
        Bus pci = part(MODEL.createBus(), "pci", host.getParts());
        pci.setWidth(quantity(64, "bit"));
        Nic plain = nic("tg3", host, pci, lan);
        processor("transmitter", null, 0, plain);
        processor("receiver", null, 0, plain);
        Nic smart = nic("sv", host, pci, lan);
        contexts(vector(processor("transmitter", "MHz", 600, smart), 0, 3));
        contexts(processor("receiver", "MHz", 600, smart));
        Memory sdram = part(MODEL.createMemory(), "sdram", smart.getParts());
        sdram.setLatency(quantity(200, "ns"));
        Hypervisor xen = part(MODEL.createHypervisor(), "xen", host.getParts());
        xen.setInterrupts(select(select(path(xeon, thread), 0, 0, 0), 1, 0, 0));
        DriverDomain dom0 = part(MODEL.createDriverDomain(), "dom0", host.getParts());
        dom0.getDrives().add(path(plain));
        vcpu(dom0, select(select(path(xeon, thread), 0, 0, 0), 1, 0, 0));
        Guest guest = vector(part(MODEL.createGuest(), "g", host.getParts()), 1, guests);
        vcpu(guest, select(path(xeon, thread), 0, 1, 1));
        VirtualInterface vif = part(MODEL.createVirtualInterface(), "eth0", guest.getParts());
        machines.add(new Machine(host, guest, vif, dom0, smart));
    }

    private static Processor processor(String name, String unit, double clock, Component owner) {
        Processor processor = part(MODEL.createProcessor(), name, owner.getParts());
        if (unit != null) {
            processor.setClock(quantity(clock, unit));
        }
        return processor;
    }

    private static void contexts(Processor processor) {
        vector(part(MODEL.createHardwareContext(), "c", processor.getParts()), 0, 7);
    }

    private static void vcpu(Component domain, ElementReference affinity) {
        VirtualCpu vcpu = part(MODEL.createVirtualCpu(), "v0", domain.getParts());
        vcpu.setAffinity(affinity);
    }

    private Nic nic(String name, Host host, Bus bus, Switch lan) {
        Nic nic = part(MODEL.createNic(), name, host.getParts());
        nic.setBus(path(bus));
        Port port = part(MODEL.createPort(), "eth0", nic.getParts());
        port.setRate(quantity(1, "Gbit/s"));
        Link link = part(MODEL.createLink(), host.getName() + "_" + name, platform.getComponents());
        link.setFrom(path(host, nic, port));
        link.setTo(path(lan));
        return nic;
    }

    /** Gives every guest several VIFs. */
    Testbed withVifs(int count) {
        machines.forEach(machine -> vector(machine.vif, 0, count - 1));
        return this;
    }

    /** Adds a station beyond the switch. */
    Testbed withPeer() {
        Peer peer = part(MODEL.createPeer(), "client", platform.getComponents());
        peer.setRate(quantity(10, "Gbit/s"));
        Link link = part(MODEL.createLink(), "clientLink", platform.getComponents());
        link.setFrom(path(peer));
        link.setTo(path(platform.getComponents().get(0)));
        return this;
    }

    /** Maps guests of both hosts through their driver domains. */
    Testbed bridged(int first, int last) {
        DataPath bridged = Paths.bridged();
        machines.forEach(machine -> map(machine, first, last, bridged, path(machine.host, machine.domain)));
        return this;
    }

    /** Maps guests of both hosts to their devices with contexts. */
    Testbed offloaded(int first, int last) {
        DataPath offloaded = Paths.offloaded();
        machines.forEach(machine -> map(machine, first, last, offloaded, path(machine.host, machine.smart)));
        return this;
    }

    private void map(Machine machine, int first, int last, DataPath datapath, ElementReference resource) {
        Placement placement = MODEL.createPlacement();
        placement.setVifs(select(path(machine.host, machine.guest, machine.vif), 1, first, last));
        placement.setDatapath(datapath);
        placement.getResources().add(resource);
        mapping.getPlacements().add(placement);
    }

    Platform declaration() {
        return platform;
    }

    PlatformInstance platform() {
        return PlatformInstance.of(platform, evaluator);
    }

    /** The mapping bound to an instance of the platform; null where nothing is mapped. */
    BoundMapping mapping(PlatformInstance instance) {
        return mapping.getPlacements().isEmpty() ? null : BoundMapping.of(mapping, instance, evaluator);
    }
}
