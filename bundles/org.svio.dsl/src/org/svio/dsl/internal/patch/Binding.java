package org.svio.dsl.internal.patch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.model.ElementReference;
import org.svio.model.Mapping;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** A mapping and its platform written out, at the parameters' own values. */
final class Binding {

    private final Mapping mapping;
    private final PlatformInstance platform;

    Binding(Mapping mapping) throws RefusedEdit {
        this.mapping = mapping;
        try {
            this.platform = PlatformInstance.of(mapping.getPlatform(), new Evaluator(Environment.EMPTY));
        } catch (ModelException mistake) {
            throw new RefusedEdit("the platform has to be put right first: " + mistake.getMessage());
        }
    }

    /** The component with a qualified name. */
    Instance component(String name) throws RefusedEdit {
        Instance found = platform.find(name);
        if (found == null) {
            throw new RefusedEdit("platform " + mapping.getPlatform().getName() + " has no component " + name);
        }
        return found;
    }

    /** What a path means; nothing where it means nothing that exists. */
    List<Instance> meant(ElementReference path) {
        try {
            return platform.resolve(path, null, platform.evaluator());
        } catch (ModelException nothing) {
            return List.of();
        }
    }

    /** The VIFs of the mapping as it is now; throws a ModelException where it is not well formed. */
    BoundMapping bind() {
        return BoundMapping.of(mapping, platform, platform.evaluator());
    }

    /** Who does what for each VIF but one, in words that can be compared. */
    static Map<String, String> others(BoundMapping bound, Instance vif) {
        Map<String, String> words = new LinkedHashMap<>();
        for (BoundVif each : bound.vifs()) {
            if (!each.vif().qualifiedName().equals(vif.qualifiedName())) {
                StringBuilder text = new StringBuilder(each.datapath().getName()).append(' ').append(each.port());
                each.assigned().forEach((role, player) -> text.append(' ').append(role.getName()).append('=')
                        .append(player));
                words.put(each.vif().qualifiedName(), text.toString());
            }
        }
        return words;
    }
}
