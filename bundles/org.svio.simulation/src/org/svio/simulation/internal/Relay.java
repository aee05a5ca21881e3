package org.svio.simulation.internal;

import java.util.BitSet;
import org.svio.engine.random.RandomStream;
import org.svio.simulation.program.RelaySpec;
import org.svio.simulation.program.Step;

/**
 * An intermediary of signals at run time: serves one interrupt after the other; bits that are set meanwhile are taken
 * along by the next one.
 */
final class Relay extends Activity {

    final RelaySpec spec;

    private final Machine machine;
    private final Executor executor;
    private final RandomStream stream;
    private final int id;
    private final BitSet pending = new BitSet();
    private final BitSet serving = new BitSet();
    private boolean active;
    private int step;

    /** The line that is being signalled: the bit and the place among its sharers. */
    private int bit;
    private int sharer;

    long interrupts;

    Relay(RelaySpec spec, int id, Machine machine, Executor executor, RandomStream stream) {
        this.spec = spec;
        this.id = id;
        this.machine = machine;
        this.executor = executor;
        this.stream = stream;
    }

    /** Sets a bit of the identifier and interrupts the handler unless it is at work already. */
    void request(int requested) {
        pending.set(requested);
        if (!active) {
            active = true;
            executor.activate(this);
        }
    }

    @Override
    void begin() {
        interrupts++;
        step = -1;
        nextStep();
    }

    @Override
    void onServed() {
        if (step < spec.steps().length) {
            nextStep();
        } else {
            signal();
        }
    }

    /** A bus transaction of the handler is over. */
    void onTimer() {
        nextStep();
    }

    private void nextStep() {
        while (++step < spec.steps().length) {
            if (start(spec.steps()[step])) {
                return;
            }
        }
        serving.or(pending);
        pending.clear();
        bit = serving.nextSetBit(0);
        sharer = 0;
        nextLine();
    }

    /** Starts a step; returns whether it takes time. */
    private boolean start(Step current) {
        if (current.kind() == Step.Kind.WORK) {
            long work = machine.workOf(current, 0, stream);
            if (work > 0) {
                executor.demand(work);
            }
            return work > 0;
        }
        if (executor.mustBoard()) {
            step--;
            executor.demand(0);
            return true;
        }
        executor.await();
        long done = machine.moveDone(current, 0);
        machine.simulation.scheduleAt(done, Events.of(Events.RELAY, id));
        return true;
    }

    private void nextLine() {
        while (bit >= 0 && sharer == spec.sharers()[bit].length) {
            bit = serving.nextSetBit(bit + 1);
            sharer = 0;
        }
        if (bit < 0) {
            finish();
        } else if (spec.each() > 0) {
            executor.demand(spec.each());
        } else {
            signal();
        }
    }

    private void signal() {
        machine.lines[spec.sharers()[bit][sharer++]].arrive();
        nextLine();
    }

    private void finish() {
        serving.clear();
        if (!pending.isEmpty()) {
            begin();
            return;
        }
        active = false;
        executor.finished();
    }
}
