package org.svio.simulation.internal;

import org.svio.engine.random.RandomStream;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Step;

/**
 * One player of one segment of a data path: takes a packet, does the steps of its segment one after the other, and
 * starts over until its inlet is empty.
 */
final class Agent implements Activity {

    /** What the agent is waiting for. */
    private enum Phase {
        /** Nothing: it is idle, or about to take a packet. */
        FREE,
        /** Its next look at its queues. */
        LOOKING,
        /** The work once per wake-up. */
        WAKING,
        /** The processor, to stall it for a bus or memory. */
        BOARDING,
        /** The work of a step. */
        WORKING,
        /** A bus or a memory. */
        MOVING,
        /** A slot in a queue. */
        SLOT,
        /** Room in the port's queue. */
        PORT
    }

    private final Machine machine;
    private final int id;
    private final Executor executor;
    private final Inlet inlet;
    private final PathProgram path;
    private final Step[] steps;
    private final int firstStep;
    private final PathProgram.Segment segment;
    private final RandomStream stream;

    private Phase phase = Phase.FREE;
    private int packet = Packets.NONE;

    /** The packet's owner, which outlives the packet's stay with this agent. */
    private int owner;
    private int position;

    /** Whether steps of the segment are left; the packet may have gone on already. */
    private boolean midway;

    /** Whether the packet at hand is the first of a batch, and whether the agent has taken one in this turn. */
    private boolean startsBatch;
    private boolean inTurn;
    private long idleSince;
    private long signalledAt;
    private long turnAt;
    private long wokenAt;
    private boolean wakeWorkDue;

    Agent(Machine machine, int id, Executor executor, Inlet inlet, PathProgram path, int segment, RandomStream stream) {
        this.machine = machine;
        this.id = id;
        this.executor = executor;
        this.inlet = inlet;
        this.path = path;
        this.steps = path.steps();
        this.segment = path.segments().get(segment);
        this.firstStep = this.segment.firstStep();
        this.stream = stream;
    }

    /** Takes its post, idle. */
    void start() {
        inlet.becameIdle(this);
    }

    /** Whether the agent has a packet in its hands. */
    boolean holdsPacket() {
        return packet != Packets.NONE;
    }

    /** A signal or a packet has woken the idle agent. */
    void wake(long now) {
        signalledAt = now;
        wakeWorkDue = inlet.spec.wakeWork() > 0;
        executor.activate(this);
    }

    /** Packets have come while the agent was idle between two looks: the next look will find them. */
    void lookAfter(long now) {
        long period = inlet.spec.period() + (inlet.memory == null ? 0 : inlet.memory.lookTime());
        long looks = (now - idleSince + period - 1) / period;
        phase = Phase.LOOKING;
        machine.simulation.scheduleAt(idleSince + Math.max(1, looks) * period, Events.of(Events.AGENT, id));
    }

    /** The ring the agent waits for has a slot. */
    void slotFreed(RunRing ring) {
        long now = machine.simulation.now();
        phase = Phase.FREE;
        machine.packets.charge(packet, steps[position].stage(), now);
        handOver(ring, now);
        advance();
        executor.activate(this);
    }

    @Override
    public void begin() {
        if (wakeWorkDue) {
            turnAt = machine.simulation.now();
            phase = Phase.WAKING;
            executor.demand(inlet.spec.wakeWork());
        } else {
            proceed();
        }
    }

    @Override
    public void onServed() {
        Phase served = phase;
        phase = Phase.FREE;
        if (served == Phase.WAKING) {
            wakeWorkDue = false;
            wokenAt = machine.simulation.now();
        } else if (served == Phase.WORKING) {
            complete();
        }
        proceed();
    }

    /** The agent's own timer: a look, a transaction or a wait for the port is over. */
    void onTimer() {
        switch (phase) {
            case LOOKING -> {
                phase = Phase.FREE;
                signalledAt = machine.simulation.now();
                executor.activate(this);
            }
            case MOVING -> {
                phase = Phase.FREE;
                complete();
                proceed();
            }
            case PORT -> {
                phase = Phase.FREE;
                proceed();
            }
            case FREE, WAKING, BOARDING, WORKING, SLOT ->
                throw new IllegalStateException("agent " + id + " is not waiting for its timer but " + phase);
        }
    }

    /** Does steps until one takes time, or until there is nothing to do. */
    private void proceed() {
        while (midway || takeNext()) {
            if (!start(steps[position])) {
                return;
            }
        }
    }

    /** Goes on to the next step of the segment, if there is one. */
    private void advance() {
        position++;
        midway = position < steps.length && steps[position].segment() == steps[position - 1].segment();
    }

    /** Takes the next packet; gives way or becomes idle if there is none for now. */
    private boolean takeNext() {
        if (inTurn && inlet.startsBatch() && executor.hasOthers()) {
            inTurn = false;
            executor.rotate();
            return false;
        }
        if (!inlet.hasPackets()) {
            becomeIdle();
            return false;
        }
        long now = machine.simulation.now();
        startsBatch = inlet.startsBatch();
        packet = inlet.take(now);
        position = firstStep;
        midway = true;
        inTurn = true;
        owner = machine.packets.owner[packet];
        chargeWaiting(now);
        return true;
    }

    private void becomeIdle() {
        inTurn = false;
        idleSince = machine.simulation.now();
        inlet.becameIdle(this);
        executor.finished();
    }

    /** Splits the packet's wait into the signal, the processor's scheduling, the work of waking up and the queue. */
    private void chargeWaiting(long now) {
        Packets packets = machine.packets;
        long arrived = packets.accounted[packet];
        if (arrived == now) {
            return;
        }
        long signalled = Math.clamp(signalledAt, arrived, now);
        packets.charge(packet, segment.notifyStage(), signalled);
        if (!inlet.spec.polls()) {
            long scheduled = Math.clamp(Math.max(turnAt, executor.startedAt()), signalled, now);
            packets.charge(packet, segment.scheduleStage(), scheduled);
            packets.charge(packet, segment.wakeStage(), Math.clamp(wokenAt, scheduled, now));
        }
        packets.charge(packet, segment.queueStage(), now);
    }

    /** Starts a step; returns whether it is over at once. */
    private boolean start(Step step) {
        return switch (step.kind()) {
            case WORK -> startWork(step);
            case ACCESS, WRITE, READ, TRANSFER -> startMove(step);
            case PUT -> put(step);
            case RAISE -> raise(step);
            case TRANSMIT -> transmit(step);
            case DELIVER -> {
                machine.deliver(packet, owner);
                packet = Packets.NONE;
                advance();
                yield true;
            }
        };
    }

    private boolean startMove(Step step) {
        if (executor.mustBoard()) {
            phase = Phase.BOARDING;
            executor.demand(0);
            return false;
        }
        phase = Phase.MOVING;
        executor.await();
        long done = machine.moveDone(step, packet == Packets.NONE ? 0 : machine.packets.frameBits[packet]);
        machine.simulation.scheduleAt(done, Events.of(Events.AGENT, id));
        return false;
    }

    private boolean startWork(Step step) {
        if (step.perBatch() && !startsBatch) {
            advance();
            return true;
        }
        long work = machine.workOf(step, packet == Packets.NONE ? 0 : machine.packets.frameBits[packet], stream);
        if (work == 0) {
            complete();
            return true;
        }
        phase = Phase.WORKING;
        executor.demand(work);
        return false;
    }

    /** The step that took time is over. */
    private void complete() {
        Step step = steps[position];
        if (packet != Packets.NONE) {
            chargeStep(step, machine.simulation.now());
        }
        if (step.exits()) {
            executor.exits++;
        }
        if (step.kind() == Step.Kind.RAISE) {
            lineOf(step).raise();
        }
        advance();
        if (step.demultiplexes() && packet != Packets.NONE) {
            demultiplex(step);
        }
    }

    /** Charges the time since the last step: first the wait for the processor, if it had to be got again, then the step. */
    private void chargeStep(Step step, long now) {
        long started = executor.startedAt();
        if (started > machine.packets.accounted[packet]) {
            machine.packets.charge(packet, path.segments().get(step.segment()).scheduleStage(), Math.min(started, now));
        }
        machine.packets.charge(packet, step.stage(), now);
    }

    private void demultiplex(Step step) {
        boolean egress = path.segments().get(step.segment()).egress();
        int station = machine.stationBehind(path.port(), machine.packets.destinationMac[packet]);
        if (station >= 0) {
            owner = station;
            machine.packets.owner[packet] = station;
            if (egress) {
                position = path.localStep();
                midway = true;
            }
        } else if (!egress) {
            machine.drop(packet, machine.unknownAddress);
            endPacket();
        }
    }

    private void endPacket() {
        packet = Packets.NONE;
        midway = false;
    }

    private boolean put(Step step) {
        RunRing ring = machine.ringOf(owner, step.target());
        long now = machine.simulation.now();
        if (!ring.ring.isFull()) {
            handOver(ring, now);
            advance();
            return true;
        }
        if (ring.spec.drops()) {
            machine.drop(packet, ring);
            endPacket();
            return true;
        }
        phase = Phase.SLOT;
        ring.await(this);
        executor.finished();
        return false;
    }

    private void handOver(RunRing ring, long now) {
        int handedOver = packet;
        packet = Packets.NONE;
        ring.offer(now, handedOver);
    }

    private boolean raise(Step step) {
        Line line = lineOf(step);
        if (!machine.inlets[line.spec.inlet()].needsSignal()) {
            line.packetWhileHeld();
            advance();
            return true;
        }
        machine.inlets[line.spec.inlet()].markSignalled();
        if (step.fixed() > 0) {
            phase = Phase.WORKING;
            executor.demand(step.fixed());
            return false;
        }
        complete();
        return true;
    }

    private Line lineOf(Step step) {
        return machine.lines[machine.stations[owner].lines()[step.target()]];
    }

    private boolean transmit(Step step) {
        long now = machine.simulation.now();
        Outlet outlet = machine.outletOf(path.port());
        machine.packets.charge(packet, step.stage(), now);
        long room = outlet.roomAt(now);
        if (room > now && executor.mustBoard()) {
            phase = Phase.BOARDING;
            executor.demand(0);
            return false;
        }
        if (room > now) {
            phase = Phase.PORT;
            executor.await();
            machine.simulation.scheduleAt(room, Events.of(Events.AGENT, id));
            return false;
        }
        int sent = packet;
        packet = Packets.NONE;
        advance();
        outlet.send(sent, now);
        return true;
    }
}
