package org.svio.estimate.internal;

import org.svio.simulation.program.Program;

/** One numbering of everything that packets queue for: strands, tasks, buses, memories and wires. */
final class Resources {

    final Program program;
    private final int firstTask;
    private final int firstBus;
    private final int firstMemory;
    private final int firstOutlet;
    private final int count;

    Resources(Program program) {
        this.program = program;
        this.firstTask = program.strands().size();
        this.firstBus = firstTask + program.tasks().size();
        this.firstMemory = firstBus + program.buses().size();
        this.firstOutlet = firstMemory + program.memories().size();
        this.count = firstOutlet + program.outlets().size();
    }

    int count() {
        return count;
    }

    int strand(int number) {
        return number;
    }

    /** A task as a server of its own: a hardware context or engine, which does one thing at a time. */
    int task(int number) {
        return firstTask + number;
    }

    int bus(int number) {
        return firstBus + number;
    }

    int memory(int number) {
        return firstMemory + number;
    }

    int outlet(int number) {
        return firstOutlet + number;
    }

    boolean isStrand(int resource) {
        return resource < firstTask;
    }

    boolean isTask(int resource) {
        return resource >= firstTask && resource < firstBus;
    }

    String name(int resource) {
        if (resource >= firstOutlet) {
            return program.outlets().get(resource - firstOutlet).name();
        }
        if (resource >= firstMemory) {
            return program.memories().get(resource - firstMemory).name();
        }
        if (resource >= firstBus) {
            return program.buses().get(resource - firstBus).name();
        }
        return isTask(resource) ? program.tasks().get(resource - firstTask).name()
                : program.strands().get(resource).name();
    }
}
