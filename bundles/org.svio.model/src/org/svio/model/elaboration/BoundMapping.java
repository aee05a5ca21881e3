package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** A mapping written out: every VIF with the resources that do its work, in the order of the placements. */
public final class BoundMapping {

    private final Mapping declaration;
    private final Map<Instance, BoundVif> byVif = new LinkedHashMap<>();

    private BoundMapping(Mapping declaration) {
        this.declaration = declaration;
    }

    /** Binds every placement; throws a ModelException where a role cannot be given or a VIF is placed twice. */
    public static BoundMapping of(Mapping mapping, PlatformInstance platform, Evaluator evaluator) {
        BoundMapping bound = new BoundMapping(mapping);
        for (Placement placement : mapping.getPlacements()) {
            for (BoundVif vif : bind(placement, platform, evaluator)) {
                if (bound.byVif.put(vif.vif(), vif) != null) {
                    throw new ModelException(placement, vif.vif() + " is mapped twice in mapping " + mapping.getName());
                }
            }
        }
        return bound;
    }

    /** Binds one placement; throws a ModelException where a role cannot be given. */
    public static List<BoundVif> bind(Placement placement, PlatformInstance platform, Evaluator evaluator) {
        return new PlacementBinding(placement, platform, evaluator).bind();
    }

    /**
     * Returns the thread, context or processor that a virtual CPU is placed on; throws a ModelException if there is
     * none.
     */
    public static Instance thread(Instance vcpu) {
        return vcpu.thread();
    }

    /** Returns the mapping as it is declared. */
    public Mapping declaration() {
        return declaration;
    }

    /** Returns the VIFs in the order of the placements. */
    public List<BoundVif> vifs() {
        return Collections.unmodifiableList(new ArrayList<>(byVif.values()));
    }

    /** Returns what a VIF is bound to, or nothing where the mapping leaves it out. */
    public Optional<BoundVif> find(Instance vif) {
        return Optional.ofNullable(byVif.get(vif));
    }
}
