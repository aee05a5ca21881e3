package org.svio.model.testing;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.product;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.role;
import static org.svio.model.testing.Build.search;
import static org.svio.model.testing.Build.size;
import static org.svio.model.testing.Build.sum;
import static org.svio.model.testing.Build.work;

import java.util.List;
import org.svio.model.DataPath;
import org.svio.model.Deliver;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.MoveKind;
import org.svio.model.OverflowPolicy;
import org.svio.model.Polling;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Raise;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.Transmit;
import org.svio.model.Work;

/** A data path between a guest and an engine of the device: polled on the way out, signalled on the way in. */
public final class SampleDataPath {

    public final Role app = role("app", RoleKind.OWNER);
    public final Role engine = role("engine", RoleKind.PROCESSOR);
    public final Role ram = role("ram", RoleKind.MEMORY);
    public final Role io = role("io", RoleKind.BUS);
    public final Queue out = queue("out", QueueKind.SEND, OverflowPolicy.WAIT);
    public final Queue in = queue("in", QueueKind.RECEIVE, OverflowPolicy.DROP);
    public final Signal ready = named(MODEL.createSignal(), "ready");
    public final Work send = work("send", sum(quantity(2, "us"), product(quantity(1, "ns/B"), size())));
    public final Move write = move(MoveKind.WRITE);
    public final Put putOut = put(out);
    public final MemoryAccess access = MODEL.createMemoryAccess();
    public final Transmit transmit = MODEL.createTransmit();
    public final Work find = (Work) search("find", quantity(600, "cycles"));
    public final Move transfer = move(MoveKind.TRANSFER);
    public final Put putIn = put(in);
    public final Raise raise = MODEL.createRaise();
    public final Work receive = work("receive", quantity(3, "us"));
    public final Deliver deliver = MODEL.createDeliver();
    public final Polling polling = MODEL.createPolling();
    public final Segment sending = segment(app, null, send, write, putOut);
    public final Segment fetching = segment(engine, out, access, transmit);
    public final Segment finding = segment(engine, null, find, transfer, putIn, raise);
    public final Segment receiving = segment(app, in, receive, deliver);
    public final Direction egress = direction(DirectionKind.EGRESS, sending, fetching);
    public final Direction ingress = direction(DirectionKind.INGRESS, finding, receiving);
    public final DataPath path = named(MODEL.createDataPath(), "direct");

    /** Builds the data path. */
    public SampleDataPath() {
        ready.setReceiver(app);
        ready.setRaising(quantity(100, "ns"));
        raise.setSignal(ready);
        access.setMemory(ram);
        access.setCount(number(2));
        polling.setPeriod(quantity(300, "cycles"));
        polling.setMemory(ram);
        fetching.setPolling(polling);
        path.getRoles().addAll(List.of(app, engine, ram, io));
        path.getQueues().addAll(List.of(out, in));
        path.getSignals().add(ready);
        path.getDirections().addAll(List.of(egress, ingress));
    }

    /** A queue; a shared one has 16 slots. */
    public static Queue queue(String name, QueueKind kind, OverflowPolicy whenFull) {
        Queue queue = named(MODEL.createQueue(), name);
        queue.setKind(kind);
        queue.setWhenFull(whenFull);
        queue.setSlots(kind == QueueKind.SHARED ? number(16) : null);
        return queue;
    }

    /** A step that puts packets into a queue. */
    public static Put put(Queue queue) {
        Put put = MODEL.createPut();
        put.setQueue(queue);
        return put;
    }

    private Move move(MoveKind kind) {
        Move move = MODEL.createMove();
        move.setKind(kind);
        move.setBus(io);
        return move;
    }

    /** A segment without polling. */
    public static Segment segment(Role role, Queue input, Step... steps) {
        Segment segment = MODEL.createSegment();
        segment.setRole(role);
        segment.setInput(input);
        segment.getSteps().addAll(List.of(steps));
        return segment;
    }

    private static Direction direction(DirectionKind kind, Segment... segments) {
        Direction direction = MODEL.createDirection();
        direction.setKind(kind);
        direction.getSegments().addAll(List.of(segments));
        return direction;
    }
}
