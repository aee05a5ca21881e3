package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.MemorySpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.TaskSpec;
import org.svio.simulation.program.TickSpec;

/**
 * Approximate mean value analysis (Bard 1979, Schweitzer 1979): guesses the throughput of every chain, finds the
 * backlogs it leaves, from those the times of the trips and so the next guess, until nothing changes.
 */
final class Network {

    private static final int LEAST_ITERATIONS = 8;
    private static final int MOST_ITERATIONS = 400;
    private static final double PRECISION = 1e-4;

    /** Pollers alone never take more of a memory than this, as in a run. */
    private static final double LARGEST_POLLING_SHARE = 0.95;

    final Resources resources;
    final Program program;
    final List<Flow> flows;
    final Server[] servers;
    final Strand[] strands;
    final List<Post> posts;
    private final Post[] postOfInlet;
    private final List<Handler> handlers;
    private final List<Queueing> queues;

    Network(Resources resources, List<Chain> chains) {
        this.resources = resources;
        this.program = resources.program;
        NetworkBuilder builder = new NetworkBuilder(resources, chains);
        flows = builder.flows;
        servers = builder.servers;
        strands = builder.strands;
        postOfInlet = builder.posts;
        posts = Stream.of(builder.posts).filter(Objects::nonNull).toList();
        handlers = List.of(builder.handlers);
        queues = new ArrayList<>(posts);
        queues.addAll(List.of(strands));
        Stream.of(servers).filter(Objects::nonNull).forEach(queues::add);
        queues.addAll(builder.contexts());
    }

    /** Iterates until the times of all trips change no more. */
    void solve() {
        double change = 1;
        for (int iteration = 0; iteration < LEAST_ITERATIONS
                || change > PRECISION && iteration < MOST_ITERATIONS; iteration++) {
            load();
            signal();
            change = 0;
            for (Flow flow : flows) {
                change = Math.max(change, flow.advance());
            }
            for (Post post : posts) {
                post.settle(signalLatency(post), wakeOverhead(post));
            }
        }
    }

    /** The share of time that a resource is busy. */
    double busy(int resource) {
        if (servers[resource] != null) {
            return Math.min(1, servers[resource].utilisation);
        }
        return resources.isStrand(resource) ? strands[resource].busy() : 0;
    }

    private void load() {
        queues.forEach(Queueing::clear);
        handlers.forEach(Handler::clear);
        for (Flow flow : flows) {
            flow.load();
            if (flow.chain.kind() == Chain.Kind.EXCHANGE) {
                List<Visit> answer = flow.visits.get(1);
                warm(answer.get(0), flow);
                warm(answer.get(answer.size() - 1), flow);
            }
        }
    }

    /** An answer is sent, and received, by a task that ran for the question, unless others ran in between. */
    private static void warm(Visit visit, Flow flow) {
        if (visit instanceof StayVisit stay && stay.post.strand != null) {
            stay.post.warm += flow.rate * Math.exp(-stay.post.strand.startsBefore() * flow.time());
        }
    }

    /** Adds what signals, interrupts, pollers and ticks take. */
    private void signal() {
        for (Post post : posts) {
            if (post.handler != null) {
                post.handler.request(post.line.bit(), post.wakes());
            }
            if (post.strand != null && !post.wokenByItself) {
                post.strand.addStarts(post.task, post.wakes());
            }
        }
        for (TickSpec tick : program.ticks()) {
            TaskSpec task = program.tasks().get(tick.task());
            strands[task.strand()].addStarts(tick.task(), StepCosts.PICOSECONDS / tick.period());
        }
        handlers.forEach(Handler::load);
        handlers.forEach(Handler::settle);
        for (Strand strand : strands) {
            strand.slowDown();
        }
        overheads();
        slowMemories();
    }

    private void overheads() {
        for (Post post : posts) {
            double inVain = post.handler == null ? 0
                    : Math.max(0, post.handler.rates[post.line.bit()] - post.wakes()) * post.idle();
            double share = (post.wakes() + inVain) * post.wakeOverhead / post.servers();
            for (Queueing unit : post.units) {
                if (unit instanceof Strand strand) {
                    strand.addWakes(share);
                } else {
                    unit.open += share;
                    unit.utilisation += share;
                }
            }
        }
        for (TickSpec tick : program.ticks()) {
            Strand strand = strands[program.tasks().get(tick.task()).strand()];
            double perTick = tick.work() / StepCosts.PICOSECONDS + strand.switching * strand.otherRanLast(tick.task())
                    + strand.waking * (1 - strand.busy());
            strand.addOverhead(perTick * strand.slowness * StepCosts.PICOSECONDS / tick.period());
        }
        for (Strand strand : strands) {
            strand.admitWakes();
        }
    }

    /** Idle agents that look for packets in a memory slow it down for all others. */
    private void slowMemories() {
        double[] polling = new double[program.memories().size()];
        for (int number = 0; number < postOfInlet.length; number++) {
            InletSpec inlet = program.inlets().get(number);
            if (inlet.polls() && inlet.memory() >= 0) {
                MemorySpec memory = program.memories().get(inlet.memory());
                double idle = inlet.agents().length;
                if (postOfInlet[number] != null) {
                    idle = Math.max(0, idle - postOfInlet[number].utilisation);
                }
                polling[inlet.memory()] += idle * memory.service()
                        / (inlet.period() + memory.latency() + memory.service());
            }
        }
        for (int memory = 0; memory < polling.length; memory++) {
            Server server = servers[resources.memory(memory)];
            if (server != null) {
                server.slowing = 1 / (1 - Math.min(LARGEST_POLLING_SHARE, polling[memory]));
            }
        }
    }

    /** The time from a packet at an idle agent to the agent's wake-up. */
    private static double signalLatency(Post post) {
        InletSpec inlet = post.spec;
        if (inlet.polls()) {
            return inlet.period() / 2 / StepCosts.PICOSECONDS;
        }
        if (inlet.immediate()) {
            return 0;
        }
        double raising = post.rate == 0 ? 0 : post.raising / post.rate;
        return raising + post.moderation() + (post.handler == null ? 0 : post.handler.residence);
    }

    /** The time an agent's wake-up takes of its processor. */
    private static double wakeOverhead(Post post) {
        double work = post.spec.polls() ? 0 : post.spec.wakeWork() / StepCosts.PICOSECONDS;
        if (post.strand == null) {
            return work;
        }
        Strand strand = post.strand;
        double found = post.rate == 0 ? 0 : strand.busy() * post.rateOfOthers / post.rate;
        double waking = post.wokenByItself ? 0 : strand.waking * (1 - found);
        double switching = post.spec.immediate() && post.wokenByItself ? 0
                : strand.switching * post.cold() * strand.otherRanLast(post.task);
        return (work + waking + switching) * strand.slowness;
    }
}
