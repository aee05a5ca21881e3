package org.svio.dsl.internal.patch;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.Relocation;
import org.svio.model.Document;
import org.svio.model.ElementReference;
import org.svio.model.Host;
import org.svio.model.Nic;
import org.svio.model.Platform;
import org.svio.model.Processor;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Carries a relocation out. */
public final class AffinityEdit {

    private final Document document;
    private final Relocation wish;

    /** A relocation in a file. */
    public AffinityEdit(Document document, Relocation wish) {
        this.document = document;
        this.wish = wish;
    }

    /** Changes the model, or refuses. */
    public void apply() throws RefusedEdit {
        PlatformInstance platform = platform();
        Instance vcpu = component(platform, wish.vcpu());
        Instance target = component(platform, wish.target());
        if (!(vcpu.declaration() instanceof VirtualCpu declared)) {
            throw new RefusedEdit(vcpu + " is no virtual CPU");
        }
        if (target.ancestor(Processor.class) == null || target.ancestor(Nic.class) != null) {
            throw new RefusedEdit(target + " is no processor or thread of a host; a virtual CPU runs on nothing else");
        }
        if (vcpu.ancestor(Host.class) != target.ancestor(Host.class)) {
            throw new RefusedEdit(target + " is not on the host of " + vcpu);
        }
        List<Instance> same = platform.all(VirtualCpu.class).stream()
                .filter(each -> each.declaration() == declared).toList();
        if (same.size() > 1) {
            throw new RefusedEdit("the line of " + vcpu + " stands for " + same.size() + " virtual CPUs, from "
                    + same.get(0) + " to " + same.get(same.size() - 1) + "; declare this one by itself first");
        }
        if (EcoreUtil.getRootContainer(declared) != document) {
            throw new RefusedEdit(vcpu + " is declared in another file; edit that one");
        }
        ElementReference path = ComponentPath.to(target);
        path.getSegments().removeIf(step -> step.getElement() instanceof Host);
        declared.setAffinity(path);
    }

    private PlatformInstance platform() throws RefusedEdit {
        for (var each : document.getDeclarations()) {
            if (each instanceof Platform declared && wish.platform().equals(declared.getName())) {
                try {
                    return PlatformInstance.of(declared, new Evaluator(Environment.EMPTY));
                } catch (ModelException mistake) {
                    throw new RefusedEdit("the platform has to be put right first: " + mistake.getMessage());
                }
            }
        }
        throw new RefusedEdit("platform " + wish.platform() + " is not declared in this file; edit the file that does");
    }

    private static Instance component(PlatformInstance platform, String name) throws RefusedEdit {
        Instance found = platform.find(name);
        if (found == null) {
            throw new RefusedEdit("platform " + platform.declaration().getName() + " has no component " + name);
        }
        return found;
    }
}
