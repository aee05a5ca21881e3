package org.svio.draw.scene;

/** What a box stands for. */
public enum BoxKind {
    HOST, PROCESSOR, STRAND, BUS, MEMORY, DEVICE, PORT, HYPERVISOR, DRIVER_DOMAIN, GUEST, VIRTUAL_CPU, VIF, SWITCH, PEER
}
