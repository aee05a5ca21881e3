package org.svio.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.ElementReference;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.RoleBinding;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Every placement gives each role of its data path to somebody who can play it. */
final class MappingRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Mapping mapping) {
            issues.expansions().of(mapping.getPlatform())
                    .ifPresent(platform -> new Pass(platform, issues).check(mapping));
        }
    }

    /** One look at one mapping. */
    private static final class Pass {

        private final PlatformInstance platform;
        private final Evaluator evaluator;
        private final Issues issues;
        private final Map<Instance, Placement> placed = new HashMap<>();
        private final Map<Instance, BoundVif> ports = new HashMap<>();
        private final List<BoundVif> bound = new ArrayList<>();

        Pass(PlatformInstance platform, Issues issues) {
            this.platform = platform;
            this.evaluator = platform.evaluator();
            this.issues = issues;
        }

        void check(Mapping mapping) {
            for (Placement placement : mapping.getPlacements()) {
                checkTwice(placement);
                checkBinding(placement);
            }
            new ThreadRules(platform, bound, issues).check();
        }

        private void checkTwice(Placement placement) {
            ElementReference vifs = placement.getVifs();
            if (vifs == null || !ReferenceRules.isSound(vifs, evaluator) || !ReferenceRules.leadsToRightKind(vifs)) {
                return;
            }
            try {
                for (Instance vif : platform.resolve(vifs, null, evaluator)) {
                    if (placed.putIfAbsent(vif, placement) != null) {
                        issues.error(IssueCode.MAPPED_TWICE, placement, Literals.PLACEMENT__VIFS, vif + " is already"
                                + " mapped in this mapping: leave it out of one of the two lines");
                        return;
                    }
                }
            } catch (ModelException reportedWithTheBinding) {
                return;
            }
        }

        private void checkBinding(Placement placement) {
            if (!Resolved.is(placement.getDatapath()) || !isSound(placement)) {
                return;
            }
            List<BoundVif> vifs;
            try {
                vifs = BoundMapping.bind(placement, platform, evaluator);
            } catch (ModelException mistake) {
                report(mistake, placement);
                return;
            }
            bound.addAll(vifs);
            checkPorts(placement, vifs);
            new ClockRules(placement, evaluator, issues).check(vifs);
            new CapacityRules(placement, evaluator, issues).check(vifs);
        }

        /** Reports a mistake of the placement; one of the platform is reported there. */
        private void report(ModelException mistake, Placement placement) {
            if (mistake.place() == placement) {
                issues.error(IssueCode.ROLE_BINDING, placement, Literals.PLACEMENT__DATAPATH, mistake.getMessage());
            } else if (Resolved.within(mistake.place(), placement)) {
                issues.error(IssueCode.ROLE_BINDING, mistake.place(), mistake.getMessage());
            }
        }

        private boolean isSound(Placement placement) {
            List<ElementReference> references = new ArrayList<>(placement.getResources());
            references.add(placement.getVifs());
            for (RoleBinding binding : placement.getBindings()) {
                if (!Resolved.is(binding.getRole())) {
                    return false;
                }
                references.add(binding.getPlayers());
            }
            return references.stream()
                    .allMatch(reference -> reference != null && ReferenceRules.isSound(reference, evaluator)
                            && ReferenceRules.leadsToRightKind(reference));
        }

        private void checkPorts(Placement placement, List<BoundVif> vifs) {
            for (BoundVif vif : vifs) {
                BoundVif first = ports.putIfAbsent(vif.port(), vif);
                if (first != null && first.datapath() != vif.datapath()) {
                    issues.error(IssueCode.MIXED_DATAPATHS, placement, Literals.PLACEMENT__DATAPATH, "port "
                            + vif.port()
                            + " serves " + first.vif() + " by data path " + first.datapath().getName() + " already:"
                            + " map " + vif.vif() + " to the same data path, or to another device");
                    return;
                }
            }
        }
    }
}
