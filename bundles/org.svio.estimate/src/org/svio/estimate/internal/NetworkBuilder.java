package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.LineSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.RelaySpec;
import org.svio.simulation.program.StrandSpec;
import org.svio.simulation.program.Step;
import org.svio.simulation.program.TaskSpec;

/** Makes the queueing network that chains go through. */
final class NetworkBuilder {

    private final Resources resources;
    private final Program program;
    final Server[] servers;
    final Strand[] strands;
    final Post[] posts;
    final Handler[] handlers;
    final List<Flow> flows = new ArrayList<>();
    private final Queueing[] contexts;
    private final Map<Integer, List<Integer>> tasksOfStrand = new HashMap<>();
    private final Map<Integer, List<Post>> postsOfTask = new HashMap<>();

    NetworkBuilder(Resources resources, List<Chain> chains) {
        this.resources = resources;
        this.program = resources.program;
        this.servers = new Server[resources.count()];
        this.strands = strands();
        this.contexts = new Queueing[program.tasks().size()];
        for (int task = 0; task < contexts.length; task++) {
            tasksOfStrand.computeIfAbsent(program.tasks().get(task).strand(), strand -> new ArrayList<>()).add(task);
        }
        this.posts = new Post[program.inlets().size()];
        this.handlers = handlers();
        for (Chain chain : chains) {
            flows.add(new Flow(chain, chain.trips().stream().map(trip -> visits(chain, trip)).toList()));
        }
        leaveContextsAlone();
        new Pacing(servers, resources).find(chains);
    }

    private Strand[] strands() {
        Strand[] made = new Strand[program.strands().size()];
        Map<Integer, List<Strand>> cores = new HashMap<>();
        for (int number = 0; number < made.length; number++) {
            StrandSpec spec = program.strands().get(number);
            made[number] = new Strand(number, spec, program.cores().get(spec.core()));
            List<Strand> siblings = cores.computeIfAbsent(spec.core(), core -> new ArrayList<>());
            for (Strand sibling : siblings) {
                sibling.addSibling(made[number]);
                made[number].addSibling(sibling);
            }
            siblings.add(made[number]);
        }
        return made;
    }

    private Handler[] handlers() {
        StepCosts costs = new StepCosts(resources, Reckoning.MEAN);
        Handler[] made = new Handler[program.relays().size()];
        for (int number = 0; number < made.length; number++) {
            RelaySpec spec = program.relays().get(number);
            Strand strand = strands[program.tasks().get(spec.task()).strand()];
            double work = 0;
            List<Use> uses = new ArrayList<>();
            for (Step step : spec.steps()) {
                if (step.kind() == Step.Kind.WORK) {
                    work += costs.work(step, 0);
                } else {
                    uses.add(use(costs.move(step, Frame.of(0)), 1, List.of(strand)));
                }
            }
            made[number] = new Handler(spec, strand, work, uses);
        }
        return made;
    }

    private Server server(int resource) {
        if (servers[resource] == null) {
            servers[resource] = new Server(resource);
        }
        return servers[resource];
    }

    /** A use that each of {@code users} makes one at a time. */
    private Use use(Leg.Move move, double share, Collection<?> users) {
        Server server = server(move.resource());
        server.expect(users, move.busy());
        return new Use(server, move.busy(), move.delay(), move.variance(), share);
    }

    private List<Visit> visits(Chain chain, Trip trip) {
        List<Visit> visits = new ArrayList<>();
        for (Leg leg : trip.route().legs()) {
            visits.add(switch (leg) {
                case Leg.Hop hop -> new HopVisit(hop, server(resources.outlet(hop.outlet())));
                case Leg.Stay stay -> stay(stay);
            });
        }
        if (chain.kind() == Chain.Kind.STREAM && !visits.isEmpty() && visits.get(0) instanceof StayVisit first) {
            first.post.wokenByItself = true; // what arrives makes the application send
        }
        return visits;
    }

    private StayVisit stay(Leg.Stay leg) {
        Post post = post(leg.inlet());
        List<Use> uses = new ArrayList<>();
        if (post.strand == null) {
            double work = leg.work() + leg.batchWork() / post.spec.budget() + leg.after();
            shareOfStrands(post).forEach((strand, share) -> {
                Leg.Move move = new Leg.Move(resources.strand(strand), work, 0, leg.variance());
                uses.add(use(move, share, tasksOfStrand.get(strand)));
            });
        }
        leg.moves().forEach(move -> uses.add(use(move, 1, post.units)));
        List<Post> woken = leg.notices().stream().map(notice -> signalled(notice, post)).toList();
        return new StayVisit(leg, post, uses, woken);
    }

    private Post signalled(Leg.Notice notice, Post by) {
        LineSpec line = program.lines().get(notice.line());
        Post post = post(line.inlet());
        post.line = line;
        post.handler = line.relay() < 0 ? null : handlers[line.relay()];
        post.wokenByItself |= post.strand != null
                && (post.handler == null ? by.strand : post.handler.strand) == post.strand;
        return post;
    }

    private Map<Integer, Double> shareOfStrands(Post post) {
        Map<Integer, Double> shares = new HashMap<>();
        for (int number : post.spec.agents()) {
            TaskSpec task = program.tasks().get(program.agents().get(number).task());
            shares.merge(task.strand(), 1.0 / post.spec.agents().length, Double::sum);
        }
        return shares;
    }

    private Post post(int inlet) {
        if (posts[inlet] != null) {
            return posts[inlet];
        }
        InletSpec spec = program.inlets().get(inlet);
        Post post = new Post(inlet, spec);
        Set<Queueing> units = new LinkedHashSet<>();
        for (int number : spec.agents()) {
            AgentSpec agent = program.agents().get(number);
            TaskSpec task = program.tasks().get(agent.task());
            if (task.context()) {
                contexts[agent.task()] = contexts[agent.task()] == null ? new Queueing() : contexts[agent.task()];
                units.add(contexts[agent.task()]);
            } else {
                units.add(strands[task.strand()]);
            }
        }
        post.runOn(units);
        post.task = program.agents().get(spec.agents()[0]).task();
        TaskSpec first = program.tasks().get(post.task);
        post.strand = first.context() ? null : strands[first.strand()];
        if (spec.agents().length == 1) {
            List<Post> colleagues = postsOfTask.computeIfAbsent(post.task, task -> new ArrayList<>());
            for (Post colleague : colleagues) {
                colleague.colleagues.add(post);
                post.colleagues.add(colleague);
            }
            colleagues.add(post);
        }
        posts[inlet] = post;
        return post;
    }

    /** Contexts that serve one post only need no queue beside that of the post. */
    private void leaveContextsAlone() {
        Map<Queueing, Integer> users = new HashMap<>();
        for (Post post : posts) {
            if (post != null) {
                post.units.forEach(unit -> users.merge(unit, 1, Integer::sum));
            }
        }
        for (Post post : posts) {
            if (post != null && post.strand == null && post.units.stream().allMatch(unit -> users.get(unit) == 1)) {
                post.runAlone();
            }
        }
    }

    /** The contexts that posts share. */
    List<Queueing> contexts() {
        return Stream.of(posts).filter(Objects::nonNull).filter(post -> post.strand == null)
                .flatMap(post -> post.units.stream()).distinct().toList();
    }
}
