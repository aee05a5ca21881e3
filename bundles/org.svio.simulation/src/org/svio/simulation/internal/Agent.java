package org.svio.simulation.internal;

import org.svio.engine.random.RandomStream;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Step;

/**
 * One player of one segment of a data path: takes a packet, does the steps of its segment one after the other, and
 * starts over until its inlet is empty.
 */
final class Agent extends Activity {

    private final Machine machine;
    private final int id;
    private final Executor executor;
    private final Inlet inlet;
    private final Route route;
    private final Step[] steps;
    private final int firstStep;
    private final PathProgram.Segment segment;
    private final RandomStream stream;

    /** How many steps of work were asked for at once. */
    private int parts;

    private AgentPhase phase = AgentPhase.FREE;
    private int packet = Packets.NONE;

    /** The packet's owner, which outlives the packet's stay with this agent. */
    private int owner;
    private int position;

    /** What {@link #stationBehind} found, and for which packet. */
    private int found;
    private int foundFor = Packets.NONE;

    /** Whether steps of the segment are left; the packet may have gone on already. */
    private boolean midway;

    /** Whether the packet at hand is the first of a batch, and whether the agent has taken one in this turn. */
    private boolean startsBatch;
    private boolean inTurn;
    private long idleSince;
    private final WakeUp wakeUp = new WakeUp();

    Agent(Machine machine, int id, Executor executor, Inlet inlet, Route route, int segment, RandomStream stream) {
        this.machine = machine;
        this.id = id;
        this.executor = executor;
        this.inlet = inlet;
        this.route = route;
        this.steps = route.steps;
        this.segment = route.path.segments().get(segment);
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
        wakeUp.signalled(now, inlet.wakeWork > 0);
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
    void begin() {
        if (wakeUp.isWorkDue()) {
            wakeUp.turnCame(machine.simulation.now());
            phase = AgentPhase.WAKING;
            executor.demand(inlet.wakeWork);
        } else {
            proceed();
        }
    }

    @Override
    void onServed() {
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
        midway = route.goesOn[position++];
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
        foundFor = Packets.NONE;
        position = firstStep;
        midway = true;
        inTurn = true;
        owner = machine.packets.owner(packet);
        wakeUp.charge(machine.packets, packet, segment, executor, inlet.polls, now);
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
        long[] works = machine.works;
        works[0] = work;
        parts = 1;
        if (machine.fusing) {
            fuseFurtherWork(works);
        }
        executor.demand(works, parts);
        return false;
    }

    /** Asks at once for the work of the steps that follow, as long as it is certain that they will. */
    private void fuseFurtherWork(long[] works) {
        for (int last = position; route.fuses[last] && parts < works.length && goesOnAfter(last); last++) {
            works[parts++] = machine.workOf(steps[last + 1], frameBits(), stream);
        }
    }

    /** Whether the packet goes on to the next step of the segment, wherever its destination is found to be. */
    private boolean goesOnAfter(int step) {
        return !steps[step].demultiplexes() || packet == Packets.NONE
                || route.segments[step].egress() != stationBehind() >= 0;
    }

    /** The station behind the port that owns the destination, or a negative number; looked up once for a packet. */
    private int stationBehind() {
        if (foundFor != packet) {
            found = machine.stationBehind(route.path.port(), machine.packets.destinationMac(packet));
            foundFor = packet;
        }
        return found;
    }

    /** The work asked for is done: each step of it at its own instant. */
    private void completeWork() {
        int last = parts - 1;
        for (int part = 0; part < last; part++) {
            complete(executor.servedAt(part));
        }
        complete(machine.simulation.now());
    }

    /** The step that took time is over since {@code instant}. */
    private void complete(long instant) {
        int at = position;
        Step step = steps[at];
        if (packet != Packets.NONE) {
            chargeStep(at, instant);
        }
        if (step.exits()) {
            executor.exits++;
        }
        if (step.kind() == Step.Kind.RAISE) {
            lineOf(step).raise();
        }
        advance();
        if (step.demultiplexes() && packet != Packets.NONE) {
            demultiplex(route.segments[at].egress());
        }
    }

    /** Charges the time since the last step: first the wait for the processor, if it had to be got, then the step. */
    private void chargeStep(int step, long now) {
        long started = executor.startedAt();
        if (started > machine.packets.accounted(packet)) {
            machine.packets.charge(packet, route.segments[step].scheduleStage(), Math.min(started, now));
        }
        machine.packets.charge(packet, steps[step].stage(), now);
    }

    private void demultiplex(boolean egress) {
        int station = stationBehind();
        if (station >= 0) {
            owner = station;
            machine.packets.setOwner(packet, station);
            if (egress) {
                position = route.path.localStep();
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
        if (!line.inlet.needsSignal()) {
            line.packetWhileHeld();
            advance();
            return true;
        }
        line.inlet.markSignalled();
        if (step.fixed() > 0) {
            phase = AgentPhase.WORKING;
            parts = 1;
            executor.demand(step.fixed());
            return false;
        }
        complete(machine.simulation.now());
        return true;
    }

    private Line lineOf(Step step) {
        return machine.lineOf(owner, step.target());
    }

    private boolean transmit(Step step) {
        long now = machine.simulation.now();
        Outlet outlet = machine.outletOf(route.path.port());
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
