package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.svio.simulation.program.ConversationSpec;

/** Says in words where the offered load of open sources was more than the system could take. */
final class Saturation {

    /** More dropped than this share of what was offered is no longer called an accident. */
    private static final double TOLERATED_LOSS = 0.01;

    private final Machine machine;
    private final double seconds;

    Saturation(Machine machine, double seconds) {
        this.machine = machine;
        this.seconds = seconds;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        boolean open = machine.program.conversations().stream().anyMatch(ConversationSpec.Open.class::isInstance);
        long delivered = 0;
        for (Trip trip : machine.trips) {
            delivered += trip.packets;
        }
        long dropped = machine.drops.stream().mapToLong(drops -> drops.count).sum();
        long waiting = 0;
        for (RunRing ring : machine.rings) {
            waiting += ring.ring.size();
        }
        if (open && (dropped > TOLERATED_LOSS * (delivered + dropped) || waiting > delivered)) {
            notes.add(String.format(Locale.ROOT, "the offered load is above capacity: %d packets were dropped and %d"
                    + " wait, while %d were delivered in %.6g s", dropped, waiting, delivered, seconds));
        }
        return notes;
    }
}
