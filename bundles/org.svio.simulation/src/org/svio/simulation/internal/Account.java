package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.simulation.AccountEntry;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Stage;
import org.svio.simulation.program.StationSpec;

/** Where the time of the packets went, per sender and for all together. */
final class Account {

    private static final String ALL = "all";
    private static final String DIRECTION = "egress";
    private static final String NETWORK = "network";
    private static final double PICOSECONDS = 1e12;

    private final Machine machine;
    private final Map<Integer, List<Trip>> bySender;

    /** A line of the account. */
    private record Line(String stage, String resource) {
    }

    Account(Machine machine, Map<Integer, List<Trip>> bySender) {
        this.machine = machine;
        this.bySender = bySender;
    }

    /** The time of all packets of a trip, in picoseconds. */
    static double sum(Trip trip) {
        double sum = 0;
        for (int cell = 0; cell < trip.account.length; cell++) {
            sum += trip.sum(cell);
        }
        return sum;
    }

    List<AccountEntry> entries() {
        List<AccountEntry> entries = new ArrayList<>();
        Map<Line, Double> all = new LinkedHashMap<>();
        long allPackets = 0;
        for (Map.Entry<Integer, List<Trip>> sender : bySender.entrySet()) {
            Map<Line, Double> own = new LinkedHashMap<>();
            long packets = 0;
            for (Trip trip : sender.getValue()) {
                collect(trip, own, false);
                collect(trip, all, true);
                packets += trip.latencyPackets;
            }
            addEntries(machine.stations[sender.getKey()].name(), own, packets, entries);
            allPackets += packets;
        }
        addEntries(ALL, all, allPackets, entries);
        return entries;
    }

    private static void addEntries(String element, Map<Line, Double> lines, long packets, List<AccountEntry> entries) {
        double total = lines.values().stream().mapToDouble(Double::doubleValue).sum();
        lines.forEach((line, sum) -> entries.add(new AccountEntry(element, DIRECTION, line.stage(), line.resource(),
                sum / packets / PICOSECONDS, total == 0 ? 0 : sum / total)));
    }

    private void collect(Trip trip, Map<Line, Double> lines, boolean byRole) {
        if (trip.latencyPackets == 0) {
            return;
        }
        StationSpec from = machine.stations[trip.from];
        StationSpec to = machine.stations[trip.to];
        for (int cell = 0; cell < trip.account.length; cell++) {
            double sum = trip.sum(cell);
            if (sum != 0) {
                lines.merge(line(cell, from, to, byRole), sum, Double::sum);
            }
        }
    }

    private Line line(int cell, StationSpec from, StationSpec to, boolean byRole) {
        if (cell < machine.networkBase) {
            return pathLine(machine.program.paths().get(from.path()), cell, from, to, byRole);
        }
        if (cell >= machine.receiverBase) {
            return pathLine(machine.program.paths().get(to.path()), cell - machine.receiverBase, from, to, byRole);
        }
        NetworkStage stage = NetworkStage.values()[cell - machine.networkBase];
        return new Line(stage.label, byRole ? NETWORK : switch (stage) {
            case PORT_QUEUE, PORT_WIRE -> from.isPeer() ? from.name()
                    : machine.outletOf(machine.program.paths().get(from.path()).port()).spec.name();
            case PROPAGATION, SWITCH_QUEUE, SWITCH_WIRE -> NETWORK;
        });
    }

    private static Line pathLine(PathProgram path, int cell, StationSpec from, StationSpec to, boolean byRole) {
        Stage stage = path.stages().get(cell);
        String[] resources = stage.egress() ? from.resources() : to.resources();
        return new Line(stage.name(), byRole ? stage.role() : resources[stage.roleIndex()]);
    }
}
