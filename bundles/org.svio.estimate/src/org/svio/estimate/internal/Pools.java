package org.svio.estimate.internal;

import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.TaskSpec;

/** Which strands and tasks share work because the agents of one inlet run on them: each such group is one resource. */
final class Pools {

    private final int[] parent;
    private final int[] members;

    Pools(Resources resources) {
        parent = new int[resources.count()];
        members = new int[parent.length];
        for (int resource = 0; resource < parent.length; resource++) {
            parent[resource] = resource;
        }
        for (InletSpec inlet : resources.program.inlets()) {
            AgentSpec first = resources.program.agents().get(inlet.agents()[0]);
            for (int number : inlet.agents()) {
                AgentSpec agent = resources.program.agents().get(number);
                join(resources.task(first.task()), resources.task(agent.task()));
                join(resources.strand(strand(resources, first)), resources.strand(strand(resources, agent)));
            }
        }
        for (int resource = 0; resource < parent.length; resource++) {
            members[group(resource)]++;
        }
    }

    /** The resource that stands for the group. */
    int group(int resource) {
        int root = resource;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[resource] = root;
        return root;
    }

    /** The number of resources in the group. */
    int members(int group) {
        return members[group];
    }

    private static int strand(Resources resources, AgentSpec agent) {
        TaskSpec task = resources.program.tasks().get(agent.task());
        return task.strand();
    }

    private void join(int first, int second) {
        int one = group(first);
        int other = group(second);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
