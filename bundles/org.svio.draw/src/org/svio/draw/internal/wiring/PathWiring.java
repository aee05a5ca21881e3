package org.svio.draw.internal.wiring;

import java.util.List;

import org.svio.draw.scene.LineKind;
import org.svio.model.DataPath;
import org.svio.model.Deliver;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.Raise;
import org.svio.model.Relay;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.Transmit;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;

/** The way of one VIF's packets through the resources that its mapping gives it, and what is used on the way. */
final class PathWiring {

    private final BoundVif vif;
    private final int path;
    private final Bundles bundles;

    PathWiring(BoundVif vif, int path, Bundles bundles) {
        this.vif = vif;
        this.path = path;
        this.bundles = bundles;
    }

    void addAll() {
        for (Direction direction : vif.datapath().getDirections()) {
            boolean ingress = direction.getKind() == DirectionKind.INGRESS;
            for (Segment segment : direction.getSegments()) {
                Instance player = player(segment.getRole());
                if (segment.getInput() == null) {
                    packets(ingress ? vif.port() : vif.vif(), player, null, ingress, segment.getRole());
                }
                polling(segment, player);
                segment.getSteps().forEach(step -> step(step, segment, player, ingress));
            }
        }
    }

    private void step(Step step, Segment segment, Instance player, boolean ingress) {
        switch (step) {
            case Put put -> put(put.getQueue(), player, ingress);
            case Transmit transmit -> packets(player, vif.port(), null, ingress, segment.getRole());
            case Deliver deliver -> packets(player, vif.vif(), null, ingress, segment.getRole());
            case Raise raise -> signal(raise.getSignal(), segment, player);
            default -> use(step, player);
        }
    }

    private void put(Queue queue, Instance player, boolean ingress) {
        DataPath datapath = vif.datapath();
        for (Direction direction : datapath.getDirections()) {
            for (Segment consumer : direction.getSegments()) {
                if (consumer.getInput() == queue) {
                    packets(player, player(consumer.getRole()), queue.getName(), ingress, consumer.getRole());
                }
            }
        }
    }

    private void packets(Instance from, Instance to, String queue, boolean ingress, Role role) {
        String reason = vif.datapath().getName() + (ingress ? " ingress" : " egress")
                + (queue == null ? ": " : " through " + queue + ": ") + role.getName();
        add(LineKind.PACKETS, from, to, queue, ingress, reason);
    }

    private void polling(Segment segment, Instance player) {
        if (segment.getPolling() != null && segment.getPolling().getMemory() != null) {
            use(player, segment.getPolling().getMemory(), "polls");
        }
    }

    private void use(Step step, Instance player) {
        switch (step) {
            case Move move -> use(player, move.getBus(), move.getKind().getLiteral() + "s over");
            case MemoryAccess access -> use(player, access.getMemory(), "accesses");
            default -> {
                // work needs nothing but the processor it runs on
            }
        }
    }

    private void use(Instance player, Role resource, String verb) {
        Instance used = player(resource);
        add(LineKind.USES, player, used, null, false, vif.datapath().getName() + ": " + verb + " " + used);
    }

    /** A signal straight to the role that takes the packets says no more than the wire of their queue. */
    private void signal(Signal signal, Segment segment, Instance player) {
        Instance receiver = player(signal.getReceiver());
        String reason = vif.datapath().getName() + ": " + signal.getName();
        Relay relay = signal.getRelay();
        if (relay != null) {
            Instance relaying = relaying(relay.getRole());
            add(LineKind.SIGNAL, player, relaying, signal.getName(), true, reason);
            add(LineKind.SIGNAL, relaying, receiver, null, true, reason);
            relay.getSteps().forEach(step -> use(step, relaying));
        } else if (!followsPackets(signal, segment)) {
            add(LineKind.SIGNAL, player, receiver, signal.getName(), true, reason);
        }
    }

    private boolean followsPackets(Signal signal, Segment segment) {
        List<Queue> filled = segment.getSteps().stream().filter(Put.class::isInstance)
                .map(step -> ((Put) step).getQueue()).toList();
        return vif.datapath().getDirections().stream().flatMap(direction -> direction.getSegments().stream())
                .anyMatch(other -> other.getRole() == signal.getReceiver() && filled.contains(other.getInput()));
    }

    /** The hypervisor itself stands for the thread on which it takes interrupts. */
    private Instance relaying(Role role) {
        Instance player = player(role);
        if (role.getKind() == RoleKind.HYPERVISOR && player != null && player.ancestor(Host.class) != null) {
            return player.ancestor(Host.class).parts(Hypervisor.class).stream().findFirst().orElse(player);
        }
        return player;
    }

    private Instance player(Role role) {
        return role == null ? null : vif.assigned().get(role);
    }

    private void add(LineKind kind, Instance from, Instance to, String label, boolean against, String reason) {
        if (from != null && to != null) {
            bundles.add(kind, path, from, to, label, against, reason, vif.vif().qualifiedName());
        }
    }
}
