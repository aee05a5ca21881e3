package org.svio.draw;

import static org.svio.draw.Parts.MODEL;

import org.svio.model.DataPath;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.MoveKind;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.Raise;
import org.svio.model.Relay;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;

/** Two data paths: one through a driver domain, one through the processors of a device. */
final class Paths {

    private Paths() {
    }

    static DataPath bridged() {
        DataPath path = path("bridged");
        Role owner = role(path, "guest", RoleKind.OWNER);
        Role backend = role(path, "backend", RoleKind.DOMAIN);
        Role transmitter = role(path, "transmitter", RoleKind.PROCESSOR);
        Role receiver = role(path, "receiver", RoleKind.PROCESSOR);
        Role io = role(path, "io", RoleKind.BUS);
        Queue out = queue(path, "out");
        Queue descriptors = queue(path, "descriptors");
        Queue arrived = queue(path, "arrived");
        Queue in = queue(path, "in");
        Direction egress = direction(path, DirectionKind.EGRESS);
        segment(egress, owner, null, put(out));
        segment(egress, backend, out, put(descriptors));
        segment(egress, transmitter, descriptors, move(io), MODEL.createTransmit());
        Direction ingress = direction(path, DirectionKind.INGRESS);
        segment(ingress, receiver, null, move(io), put(arrived));
        segment(ingress, backend, arrived, put(in));
        segment(ingress, owner, in, MODEL.createDeliver());
        return path;
    }

    static DataPath offloaded() {
        DataPath path = path("offloaded");
        Role owner = role(path, "guest", RoleKind.OWNER);
        Role interrupts = role(path, "interrupts", RoleKind.HYPERVISOR);
        Role transmitter = role(path, "transmitter", RoleKind.PROCESSOR);
        Role receiver = role(path, "receiver", RoleKind.PROCESSOR);
        Role sdram = role(path, "sdram", RoleKind.MEMORY);
        Queue out = queue(path, "sendQueue");
        Queue in = queue(path, "receiveQueue");
        Signal interrupt = interrupt(path, owner, interrupts);
        Direction egress = direction(path, DirectionKind.EGRESS);
        segment(egress, owner, null, put(out));
        segment(egress, transmitter, out, access(sdram), MODEL.createTransmit());
        Direction ingress = direction(path, DirectionKind.INGRESS);
        Raise raise = MODEL.createRaise();
        raise.setSignal(interrupt);
        segment(ingress, receiver, null, put(in), raise);
        segment(ingress, owner, in, MODEL.createDeliver());
        return path;
    }

    private static DataPath path(String name) {
        DataPath path = MODEL.createDataPath();
        path.setName(name);
        return path;
    }

    private static Role role(DataPath path, String name, RoleKind kind) {
        Role role = MODEL.createRole();
        role.setName(name);
        role.setKind(kind);
        path.getRoles().add(role);
        return role;
    }

    private static Queue queue(DataPath path, String name) {
        Queue queue = MODEL.createQueue();
        queue.setName(name);
        path.getQueues().add(queue);
        return queue;
    }

    private static Signal interrupt(DataPath path, Role receiver, Role through) {
        Signal signal = MODEL.createSignal();
        signal.setName("interrupt");
        signal.setReceiver(receiver);
        Relay relay = MODEL.createRelay();
        relay.setRole(through);
        signal.setRelay(relay);
        path.getSignals().add(signal);
        return signal;
    }

    private static Direction direction(DataPath path, DirectionKind kind) {
        Direction direction = MODEL.createDirection();
        direction.setKind(kind);
        path.getDirections().add(direction);
        return direction;
    }

    private static void segment(Direction direction, Role role, Queue input, Step... steps) {
        Segment segment = MODEL.createSegment();
        segment.setRole(role);
        segment.setInput(input);
        for (Step step : steps) {
            segment.getSteps().add(step);
        }
        direction.getSegments().add(segment);
    }

    private static Put put(Queue queue) {
        Put put = MODEL.createPut();
        put.setQueue(queue);
        return put;
    }

    private static Move move(Role bus) {
        Move move = MODEL.createMove();
        move.setKind(MoveKind.TRANSFER);
        move.setBus(bus);
        return move;
    }

    private static MemoryAccess access(Role memory) {
        MemoryAccess access = MODEL.createMemoryAccess();
        access.setMemory(memory);
        access.setCount(Parts.quantity(1, null));
        return access;
    }
}
