package org.svio.model.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.model.Domain;
import org.svio.model.Nic;
import org.svio.model.Placement;
import org.svio.model.RoleKind;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.VirtualCpu;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.ModelException;

/** A thread of a host that plays a role itself runs no virtual CPU that has something to do. */
final class ThreadRules {

    private final PlatformInstance platform;
    private final List<BoundVif> vifs;
    private final Issues issues;

    ThreadRules(PlatformInstance platform, List<BoundVif> vifs, Issues issues) {
        this.platform = platform;
        this.vifs = vifs;
        this.issues = issues;
    }

    void check() {
        Map<Instance, Placement> dedicated = dedicated();
        if (dedicated.isEmpty()) {
            return;
        }
        for (Instance vcpu : workers()) {
            Instance thread = threadOf(vcpu);
            Placement placement = thread == null ? null : dedicated.get(thread);
            if (placement != null) {
                issues.error(IssueCode.ROLE_BINDING, placement, Literals.PLACEMENT__DATAPATH, thread + " has a role of"
                        + " a data path to itself and so cannot run " + vcpu + ": place that on another thread");
                return;
            }
        }
    }

    private Map<Instance, Placement> dedicated() {
        Map<Instance, Placement> threads = new LinkedHashMap<>();
        for (BoundVif vif : vifs) {
            vif.players().forEach((role, players) -> {
                if (role.getKind() == RoleKind.PROCESSOR) {
                    players.stream().filter(player -> player.ancestor(Nic.class) == null)
                            .forEach(player -> threads.putIfAbsent(player, vif.placement()));
                }
            });
        }
        return threads;
    }

    /** Returns the virtual CPUs that play roles or have a tick. */
    private List<Instance> workers() {
        List<Instance> workers = new ArrayList<>();
        for (BoundVif vif : vifs) {
            vif.players().values().forEach(players -> players.stream().filter(player -> player.is(VirtualCpu.class))
                    .forEach(workers::add));
        }
        for (Instance domain : platform.all(Domain.class)) {
            if (domain.get(Literals.DOMAIN__TICK) != null) {
                domain.parts(VirtualCpu.class).stream().limit(1).forEach(workers::add);
            }
        }
        return workers;
    }

    private static Instance threadOf(Instance vcpu) {
        try {
            return BoundMapping.thread(vcpu);
        } catch (ModelException reportedAtTheVirtualCpu) {
            return null;
        }
    }
}
