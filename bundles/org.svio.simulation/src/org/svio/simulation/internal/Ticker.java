package org.svio.simulation.internal;

import org.svio.engine.Simulation;
import org.svio.simulation.program.TickSpec;

/** The timer of an operating system at run time. A tick that comes while the last one still waits is merged with it. */
final class Ticker extends Activity {

    private final TickSpec spec;
    private final int id;
    private final Simulation simulation;
    private final Executor executor;
    private final int lane;
    private boolean waiting;

    Ticker(TickSpec spec, int id, Simulation simulation, Executor executor) {
        this.spec = spec;
        this.id = id;
        this.simulation = simulation;
        this.executor = executor;
        this.lane = simulation.newLane(spec.period());
    }

    /** Starts ticking {@code phase} picoseconds from now. */
    void start(long phase) {
        simulation.schedule(phase, Events.of(Events.TICK, id));
    }

    void onTimer() {
        simulation.scheduleInLane(lane, Events.of(Events.TICK, id));
        if (!waiting) {
            waiting = true;
            executor.activate(this);
        }
    }

    @Override
    void begin() {
        if (spec.work() == 0) {
            onServed();
        } else {
            executor.demand(spec.work());
        }
    }

    @Override
    void onServed() {
        waiting = false;
        executor.finished();
    }
}
