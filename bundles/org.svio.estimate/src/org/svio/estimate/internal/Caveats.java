package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.LineSpec;
import org.svio.simulation.program.Program;

/** Says in words what the estimate leaves out for a program. */
final class Caveats {

    private static final int NAMED = 3;
    private static final double NOTICEABLE = 0.2;

    private final Network network;
    private final Program program;
    private final List<String> sentences = new ArrayList<>();

    Caveats(Network network, List<String> overloaded, Losses losses) {
        this.network = network;
        this.program = network.program;
        add("More is offered than can be served by ", overloaded,
                ": the rest is lost, and the latency is what the queues in front of it make of it.");
        add("Packets are lost at ", losses.dropping(),
                ": streams are taken to fill it to three quarters, time-outs are left out.");
        add("More waits for ", losses.full(), " than fits: senders are held up, which is left out.");
        conversations();
        add("Several domains take turns on ", sharedStrands(),
                ": they are served in order of arrival, without weights, slices and boosts.");
        add("Signals are held back by ", moderated(), ": the wait assumes packets at random instants.");
    }

    List<String> sentences() {
        return sentences;
    }

    private void conversations() {
        Set<String> lost = new LinkedHashSet<>();
        Set<String> stalled = new LinkedHashSet<>();
        boolean open = false;
        boolean bursts = false;
        for (Flow flow : network.flows) {
            ConversationSpec spec = program.conversations().get(flow.chain.number());
            if (!flow.chain.arrives()) {
                lost.add(spec.name());
            }
            if (flow.chain.closed() && flow.chain.gathered() > flow.population) {
                stalled.add(spec.name());
            }
            open |= spec instanceof ConversationSpec.Open;
            bursts |= spec instanceof ConversationSpec.Replay
                    || spec instanceof ConversationSpec.Open flowing && flowing.on() != null;
        }
        add("Nothing arrives of ", lost, ": no way leads there.");
        add("The window holds less than an acknowledgement waits for in ", stalled, ": each turn waits for a timer.");
        if (open) {
            sentences.add("Open flows are taken to send at random instants, each by its mean rate.");
        }
        if (bursts) {
            sentences.add("Bursts of on/off sources and captures are left out: they wait longer than estimated.");
        }
    }

    private Set<String> sharedStrands() {
        Set<String> names = new LinkedHashSet<>();
        int[] taskOf = new int[program.strands().size()];
        for (Post post : network.posts) {
            if (post.strand != null && post.rate > 0) {
                int strand = program.tasks().get(post.task).strand();
                if (taskOf[strand] > 0 && taskOf[strand] != post.task + 1 && post.strand.busy() > NOTICEABLE) {
                    names.add(post.strand.spec.name());
                }
                taskOf[strand] = post.task + 1;
            }
        }
        return names;
    }

    private Set<String> moderated() {
        Set<String> names = new LinkedHashSet<>();
        for (Post post : network.posts) {
            LineSpec line = post.line;
            if (line != null && line.moderationTime() > 0
                    && post.rateOfOthers * line.moderationTime() / StepCosts.PICOSECONDS > NOTICEABLE) {
                names.add(line.name());
            }
        }
        return names;
    }

    private void add(String before, Iterable<String> names, String after) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        if (!all.isEmpty()) {
            int named = Math.min(NAMED, all.size());
            String rest = all.size() > named ? " and " + (all.size() - named) + " more" : "";
            sentences.add(before + String.join(", ", all.subList(0, named)) + rest + after);
        }
    }
}
