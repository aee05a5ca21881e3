package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.Domain;
import org.svio.model.ElementReference;
import org.svio.model.HardwareContext;
import org.svio.model.HardwareThread;
import org.svio.model.Processor;
import org.svio.model.SvioPackage;
import org.svio.model.VirtualCpu;
import org.svio.model.expression.ModelException;

/** Strands of execution: hardware threads, hardware contexts, and processors that have neither. */
final class Strands {

    private Strands() {
    }

    static boolean isStrand(Instance instance) {
        return instance.is(HardwareThread.class) || instance.is(HardwareContext.class)
                || (instance.is(Processor.class) && instance.parts().isEmpty());
    }

    /** Returns the strands of these processors in order; anything that does not execute is left out. */
    static List<Instance> of(List<Instance> processors) {
        List<Instance> strands = new ArrayList<>();
        for (Instance processor : processors) {
            if (isStrand(processor)) {
                strands.add(processor);
            } else if (processor.is(Processor.class)) {
                strands.addAll(processor.parts());
            }
        }
        return strands;
    }

    /**
     * Returns the strand a virtual CPU is placed on; members of a vector of guests are spread over the strands in turn.
     */
    static Instance threadOf(Instance vcpu) {
        if (!vcpu.isVirtualCpu()) {
            throw new IllegalArgumentException(vcpu + " is no virtual CPU");
        }
        PlatformInstance platform = vcpu.platform();
        ElementReference affinity = vcpu.reference(SvioPackage.Literals.VIRTUAL_CPU__AFFINITY);
        if (affinity == null) {
            throw new ModelException(vcpu.declaration(), vcpu + " has no place: write 'on' and a hardware thread");
        }
        List<Instance> strands = of(platform.resolve(affinity, vcpu, platform.evaluator()));
        if (strands.isEmpty()) {
            throw new ModelException(affinity, vcpu + " must be on a hardware thread or a processor");
        }
        return strands.get(position(vcpu) % strands.size());
    }

    private static int position(Instance vcpu) {
        Instance domain = vcpu.parent();
        if (domain == null || !domain.is(Domain.class)) {
            return vcpu.ordinal();
        }
        Members siblings = domain.members(vcpu.declaration().getName());
        return domain.ordinal() * siblings.instances().size() + vcpu.ordinal();
    }

    /** Returns the virtual CPUs among a domain's parts. */
    static List<Instance> virtualCpus(Instance domain) {
        return domain.parts(VirtualCpu.class);
    }
}
