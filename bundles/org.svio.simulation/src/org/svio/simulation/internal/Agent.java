package org.svio.simulation.internal;

import org.svio.engine.random.RandomStream;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Step;

/**
 * One player of one segment of a data path: takes a packet, does the steps of its segment one after the other, and
 * starts over until its inlet is empty.
 */
final class Agent implements Activity {

    /** Steps of work that are asked for at once, at most. */
    private static final int LONGEST_STRETCH = 8;

    private final Machine machine;
    private final int id;
    private final Executor executor;
    private final Inlet inlet;
    private final PathProgram path;
    private final Step[] steps;
    private final int firstStep;
    private final PathProgram.Segment segment;
    private final RandomStream stream;

    /** Work asked for at once, a step each. */
    private final long[] works = new long[LONGEST_STRETCH];
    private int parts;

    private AgentPhase phase = AgentPhase.FREE;
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
    private final WakeUp wakeUp = new WakeUp();

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
        wakeUp.signalled(now, inlet.spec.wakeWork() > 0);
        executor.activate(this);
    }

    /** Packets have come while the agent was idle between two looks: the next look will find them. */
    void lookAfter(long now) {
        long period = inlet.spec.period() + (inlet.memory == null ? 0 : inlet.memory.lookTime());
        long looks = (now - idleSince + period - 1) / period;
        phase = AgentPhase.LOOKING;
        machine.simulation.scheduleAt(idleSince + Math.max(1, looks) * period, Events.of(Events.AGENT, id));
    }

    /** The ring the agent waits for has a slot. */
    void slotFreed(RunRing ring) {
        long now = machine.simulation.now();
        phase = AgentPhase.FREE;
        machine.packets.charge(packet, steps[position].stage(), now);
        handOver(ring, now);
        advance();
        executor.activate(this);
    }

    @Override
    public void begin() {
        if (wakeUp.isWorkDue()) {
            wakeUp.turnCame(machine.simulation.now());
            phase = AgentPhase.WAKING;
            executor.demand(inlet.spec.wakeWork());
        } else {
            proceed();
        }
    }

    @Override
    public void onServed() {
        AgentPhase served = phase;
        phase = AgentPhase.FREE;
        if (served == AgentPhase.WAKING) {
            wakeUp.done(machine.simulation.now());
        } else if (served == AgentPhase.WORKING) {
            completeWork();
        }
        proceed();
    }

    /** The agent's own timer: a look, a transaction or a wait for the port is over. */
    void onTimer() {
        switch (phase) {
            case LOOKING -> {
                phase = AgentPhase.FREE;
                wakeUp.signalled(machine.simulation.now(), false);
                executor.activate(this);
            }
            case MOVING -> {
                phase = AgentPhase.FREE;
                complete(machine.simulation.now());
                proceed();
            }
            case PORT -> {
                phase = AgentPhase.FREE;
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
        owner = machine.packets.owner(packet);
        wakeUp.charge(machine.packets, packet, segment, executor, inlet.spec.polls(), now);
        return true;
    }

    private void becomeIdle() {
        inTurn = false;
        idleSince = machine.simulation.now();
        inlet.becameIdle(this);
        executor.finished();
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

    private long frameBits() {
        return packet == Packets.NONE ? 0 : machine.packets.frameBits(packet);
    }

    private boolean startMove(Step step) {
        if (executor.mustBoard()) {
            phase = AgentPhase.BOARDING;
            executor.demand(0);
            return false;
        }
        phase = AgentPhase.MOVING;
        executor.await();
        long done = machine.moveDone(step, frameBits());
        machine.simulation.scheduleAt(done, Events.of(Events.AGENT, id));
        return false;
    }

    private boolean startWork(Step step) {
        if (step.perBatch() && !startsBatch) {
            advance();
            return true;
        }
        long work = machine.workOf(step, frameBits(), stream);
        if (work == 0) {
            complete(machine.simulation.now());
            return true;
        }
        phase = AgentPhase.WORKING;
        works[0] = work;
        parts = 1;
        if (machine.fusing) {
            fuseFurtherWork();
        }
        executor.demand(works, parts);
        return false;
    }

    /** Asks at once for the work of the steps that follow, as long as it is certain that they will. */
    private void fuseFurtherWork() {
        for (int next = position; parts < works.length && next + 1 < steps.length && goesOnAfter(steps[next])
                && isPlainWork(steps[next + 1], steps[next].segment()); next++) {
            works[parts++] = machine.workOf(steps[next + 1], frameBits(), stream);
        }
    }

    private boolean goesOnAfter(Step step) {
        if (step.exits()) {
            return false; // an exit is counted at its instant
        }
        if (!step.demultiplexes() || packet == Packets.NONE) {
            return true;
        }
        boolean egress = path.segments().get(step.segment()).egress();
        boolean isLocal = machine.stationBehind(path.port(), machine.packets.destinationMac(packet)) >= 0;
        return egress != isLocal;
    }

    private static boolean isPlainWork(Step step, int segment) {
        return step.kind() == Step.Kind.WORK && step.segment() == segment && !step.perBatch() && step.fixed() > 0;
    }

    /** The work asked for is done: each step of it at its own instant. */
    private void completeWork() {
        int count = parts;
        for (int part = 0; part < count; part++) {
            complete(executor.servedAt(part));
        }
    }

    /** The step that took time is over since {@code instant}. */
    private void complete(long instant) {
        Step step = steps[position];
        if (packet != Packets.NONE) {
            chargeStep(step, instant);
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

    /** Charges the time since the last step: first the wait for the processor, if it had to be got, then the step. */
    private void chargeStep(Step step, long now) {
        long started = executor.startedAt();
        if (started > machine.packets.accounted(packet)) {
            machine.packets.charge(packet, path.segments().get(step.segment()).scheduleStage(), Math.min(started, now));
        }
        machine.packets.charge(packet, step.stage(), now);
    }

    private void demultiplex(Step step) {
        boolean egress = path.segments().get(step.segment()).egress();
        int station = machine.stationBehind(path.port(), machine.packets.destinationMac(packet));
        if (station >= 0) {
            owner = station;
            machine.packets.setOwner(packet, station);
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
        phase = AgentPhase.SLOT;
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
            phase = AgentPhase.WORKING;
            works[0] = step.fixed();
            parts = 1;
            executor.demand(works, parts);
            return false;
        }
        complete(machine.simulation.now());
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
            phase = AgentPhase.BOARDING;
            executor.demand(0);
            return false;
        }
        if (room > now) {
            phase = AgentPhase.PORT;
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
