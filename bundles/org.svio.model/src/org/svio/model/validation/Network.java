package org.svio.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.model.ElementReference;
import org.svio.model.Link;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.ModelException;

/** Which ports, switches and peers of a platform links join. */
final class Network {

    private final Map<Instance, Instance> joined = new HashMap<>();
    private final Set<Instance> ends = new HashSet<>();
    private boolean complete = true;

    private Network() {
    }

    /** Reads the links of a platform; one that is wrong is reported elsewhere and joins nothing here. */
    static Network of(PlatformInstance platform) {
        Network network = new Network();
        for (Instance link : platform.all(Link.class)) {
            Instance from = end(link.reference(Literals.LINK__FROM), platform);
            Instance to = end(link.reference(Literals.LINK__TO), platform);
            if (from == null || to == null || from == to) {
                network.complete = false;
            } else {
                network.joined.put(network.root(from), network.root(to));
                network.ends.addAll(List.of(from, to));
            }
        }
        return network;
    }

    private static Instance end(ElementReference reference, PlatformInstance platform) {
        if (reference == null || !Resolved.wholly(reference) || !ReferenceRules.leadsToRightKind(reference)) {
            return null;
        }
        try {
            List<Instance> ends = platform.resolve(reference, null, platform.evaluator());
            return ends.size() == 1 ? ends.get(0) : null;
        } catch (ModelException reportedAtTheLink) {
            return null;
        }
    }

    /** Returns whether frames get from one end to the other, as far as the links are right. */
    boolean joins(Instance from, Instance to) {
        return !complete || root(from) == root(to);
    }

    /** Returns what is wrong with a port or peer that frames have to leave through, or null. */
    String complaint(Instance end) {
        return !complete || ends.contains(end) ? null : "no cable is attached to " + end
                + ": add a link from it to another port, a switch or a peer";
    }

    /** Returns the end that stands for all that are joined with this one. */
    private Instance root(Instance end) {
        Instance root = end;
        Instance next = joined.get(root);
        while (next != null && next != root) {
            root = next;
            next = joined.get(root);
        }
        Instance step = end;
        while (step != root) { // shortens the way for the next time
            Instance further = joined.put(step, root);
            step = further;
        }
        return root;
    }
}
