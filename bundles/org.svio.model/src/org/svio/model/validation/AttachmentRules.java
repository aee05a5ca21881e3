package org.svio.model.validation;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.Peer;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;

/** Whoever could send in an experiment has a cable: its peers, and the ports its mappings use. */
final class AttachmentRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Experiment experiment) {
            issues.expansions().of(experiment.getPlatform()).ifPresent(platform -> check(experiment, platform, issues));
        }
    }

    private static void check(Experiment experiment, PlatformInstance platform, Issues issues) {
        Network network = issues.expansions().network(platform);
        for (Instance peer : platform.all(Peer.class)) {
            report(network.complaint(peer), peer.declaration(), experiment, issues);
        }
        Set<Instance> seen = new HashSet<>();
        for (Mapping mapping : ExperimentRules.mappingsOf(experiment)) {
            issues.expansions().bound(mapping, platform).ifPresent(bound -> {
                for (BoundVif vif : bound.vifs()) {
                    if (seen.add(vif.port())) {
                        report(network.complaint(vif.port()), vif.placement(), experiment, issues);
                    }
                }
            });
        }
    }

    /** Reports at the place, or at the experiment where the place stands in another file. */
    private static void report(String complaint, EObject place, Experiment experiment, Issues issues) {
        if (complaint != null && place.eResource() == experiment.eResource()) {
            issues.error(IssueCode.LINK, place, complaint);
        } else if (complaint != null) {
            issues.error(IssueCode.LINK, experiment, Literals.EXPERIMENT__PLATFORM, complaint);
        }
    }
}
