package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.svio.simulation.program.ConversationSpec;

/** Says in words where the offered load of open sources was more than the system could take. */
final class Saturation {

    /** Of what is offered, more than this share dropped, or waiting on top of what waited before, is no accident. */
    private static final double TOLERATED_SHARE = 0.01;

    /** Queues of a system that keeps up grow by less than this many packets. */
    private static final long TOLERATED_GROWTH = 100;

    private final Machine machine;
    private final double seconds;

    private String busiest = "";
    private double utilisation = -1;

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
        long growth = 0;
        for (RunRing ring : machine.rings) {
            growth += ring.ring.arrivals() - ring.ring.departures();
        }
        double tolerated = TOLERATED_SHARE * (delivered + dropped + growth);
        if (open && (dropped > tolerated || growth > Math.max(tolerated, TOLERATED_GROWTH))) {
            findBusiest();
            notes.add(String.format(Locale.ROOT, "the offered load is above capacity: %d packets were dropped and %d"
                    + " more wait than before, while %d were delivered in %.6g s; %s is the busiest resource, %.1f %%"
                    + " of the time", dropped, Math.max(0, growth), delivered, seconds, busiest, 100 * utilisation));
        }
        addSilence(notes);
        return notes;
    }

    private void addSilence(List<String> notes) {
        List<String> silent = new ArrayList<>();
        for (Conversation conversation : machine.conversations) {
            if (conversation.deliversNothing()) {
                silent.add(machine.program.conversations().get(conversation.id).name());
            }
        }
        if (!silent.isEmpty()) {
            String others = silent.size() == 1 ? "" : " and " + (silent.size() - 1) + " more";
            notes.add("nothing of " + silent.get(0) + others
                    + " arrived: see drops, and whether the data path finds the receiver (by destination)");
        }
    }

    private void findBusiest() {
        double picoseconds = seconds * 1e12;
        long now = machine.simulation.now();
        for (int strand = 0; strand < machine.processors.length; strand++) {
            consider(machine.program.strands().get(strand).name(),
                    machine.processors[strand].statistics().busyTime() / picoseconds);
        }
        for (int bus = 0; bus < machine.buses.length; bus++) {
            consider(machine.program.buses().get(bus).name(), machine.buses[bus].utilisation(now));
        }
        for (Memory memory : machine.memories) {
            consider(memory.spec.name(), memory.controller.utilisation(now));
        }
        for (Outlet outlet : machine.outlets) {
            consider(outlet.spec.name(), outlet.wire.utilisation(now));
        }
    }

    private void consider(String name, double share) {
        if (share > utilisation) {
            busiest = name;
            utilisation = share;
        }
    }
}
