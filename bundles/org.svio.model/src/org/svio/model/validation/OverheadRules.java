package org.svio.model.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Domain;
import org.svio.model.ElementReference;
import org.svio.model.Expression;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Platform;
import org.svio.model.Processor;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.Tick;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.ModelException;
import org.svio.model.quantity.Dimension;

/** Where a hypervisor or a tick costs cycles, the processor has a clock. */
final class OverheadRules {

    private final Platform platform;
    private final Issues issues;
    private final Set<EObject> reported = new HashSet<>();

    OverheadRules(Platform platform, Issues issues) {
        this.platform = platform;
        this.issues = issues;
    }

    void check(PlatformInstance instance) {
        for (Instance vcpu : instance.all(VirtualCpu.class)) {
            Instance thread = threadOf(vcpu);
            Instance domain = vcpu.ancestor(Domain.class);
            if (isWithoutClock(thread) && domain != null) {
                for (Expression cost : costs(domain, vcpu)) {
                    check(cost, thread);
                }
            }
        }
    }

    private static Instance threadOf(Instance vcpu) {
        ElementReference affinity = vcpu.reference(Literals.VIRTUAL_CPU__AFFINITY);
        if (affinity == null || !ReferenceRules.isSound(affinity, vcpu.platform().evaluator())) {
            return null;
        }
        try {
            return BoundMapping.thread(vcpu);
        } catch (ModelException reportedAtTheReference) {
            return null;
        }
    }

    private static boolean isWithoutClock(Instance thread) {
        Instance processor = thread == null || thread.is(Processor.class) ? thread : thread.ancestor(Processor.class);
        return processor != null && processor.get(Literals.PROCESSOR__CLOCK) == null;
    }

    /** What may be charged to a virtual CPU besides its work. */
    private static List<Expression> costs(Instance domain, Instance vcpu) {
        List<Expression> costs = new ArrayList<>();
        Instance host = domain.ancestor(Host.class);
        for (Instance hypervisor : host == null ? List.<Instance>of() : host.parts(Hypervisor.class)) {
            costs.add(hypervisor.expression(Literals.HYPERVISOR__SWITCHING));
            costs.add(hypervisor.expression(Literals.HYPERVISOR__WAKING));
        }
        if (domain.get(Literals.DOMAIN__TICK) instanceof Tick tick
                && domain.parts(VirtualCpu.class).indexOf(vcpu) == 0) {
            costs.add(tick.getCost());
        }
        return costs;
    }

    private void check(Expression cost, Instance thread) {
        if (cost != null && issues.typing().dimensionOf(cost).equals(Optional.of(Dimension.CYCLES))
                && reported.add(cost)) {
            String sentence = thread + " has no clock, so its costs must be times such as 2 us, not cycles";
            if (cost.eResource() == platform.eResource()) {
                issues.error(IssueCode.DIMENSION, cost, sentence);
            } else {
                issues.error(IssueCode.DIMENSION, platform, Literals.NAMED_ELEMENT__NAME, sentence);
            }
        }
    }
}
