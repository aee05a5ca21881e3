package org.svio.estimate.internal;

import java.util.Arrays;
import java.util.List;
import org.svio.simulation.program.RelaySpec;

/** A relay of signals: an interrupt handler that comes before everything else on its strand. */
final class Handler {

    private static final double LARGEST_SHARE = 0.95;

    final RelaySpec spec;
    final Strand strand;
    final double work;
    final double each;
    final List<Use> uses;

    /** Requests per second, in all and for each bit. */
    double rate;
    final double[] rates;

    /** Time from a request to the signals passed on. */
    double residence;

    Handler(RelaySpec spec, Strand strand, double work, List<Use> uses) {
        this.spec = spec;
        this.strand = strand;
        this.work = work;
        this.each = spec.each() / StepCosts.PICOSECONDS;
        this.uses = uses;
        this.rates = new double[spec.sharers().length];
    }

    void clear() {
        rate = 0;
        Arrays.fill(rates, 0);
    }

    void request(int bit, double perSecond) {
        rates[bit] += perSecond;
        rate += perSecond;
    }

    /** Loads the buses with the requests of this iteration. */
    void load() {
        for (Use use : uses) {
            use.load(false, rate);
        }
    }

    /** Finds the residence, and the share of its strand that interrupts take. */
    void settle() {
        double signals = 0;
        for (int bit = 0; bit < rates.length; bit++) {
            signals += rates[bit] * spec.sharers()[bit].length;
        }
        double service = work + (rate == 0 ? each : each * signals / rate);
        for (Use use : uses) {
            use.advance(0);
            service += use.time();
        }
        double share = Math.min(LARGEST_SHARE, rate * service);
        double wait = share * service / 2 / (1 - share);
        residence = service + wait + strand.waking * (1 - strand.busy());
        strand.interrupts += share;
    }
}
