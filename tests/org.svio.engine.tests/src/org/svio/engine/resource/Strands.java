package org.svio.engine.resource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.svio.engine.Simulation;

/** Processors under a script: actions at instants, answers to served demands, and a log of who was served when. */
final class Strands {

    private static final int FIRST_ACTION = 1000;

    final Simulation simulation = new Simulation(this::onEvent);
    final List<String> log = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<Runnable> actions = new ArrayList<>();
    private final Map<String, Queue<Runnable>> answers = new HashMap<>();

    Processor processor(Scheduling scheduling, long switchCost, long wakeCost, Core core) {
        int number = processors.size();
        processors.add(new Processor(simulation, number, this::onServed, number, scheduling, switchCost, wakeCost,
                core));
        return processors.get(number);
    }

    Processor processor(Scheduling scheduling) {
        return processor(scheduling, 0, 0, new Core(1));
    }

    void at(long time, Runnable action) {
        simulation.scheduleAt(time, FIRST_ACTION + actions.size());
        actions.add(action);
    }

    /** What to do when the task is next served for which no answer is given yet. */
    void answer(Processor processor, int task, Runnable answer) {
        answers.computeIfAbsent(key(processors.indexOf(processor), task), any -> new ArrayDeque<>()).add(answer);
    }

    /** The log of the whole run: "time processor.task" for each demand served. */
    List<String> run(long until) {
        simulation.run(until);
        return log;
    }

    private void onEvent(int event) {
        if (event >= FIRST_ACTION) {
            actions.get(event - FIRST_ACTION).run();
        } else {
            processors.get(event).onTimer();
        }
    }

    private void onServed(int processor, int task) {
        log.add(simulation.now() + " " + key(processor, task));
        Queue<Runnable> waiting = answers.get(key(processor, task));
        if (waiting != null && !waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static String key(int processor, int task) {
        return processor + "." + task;
    }
}
