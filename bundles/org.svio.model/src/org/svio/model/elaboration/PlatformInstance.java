package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.IndexRange;
import org.svio.model.Platform;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/**
 * A platform with all vectors, types and base platforms written out.
 *
 * <p>Order everywhere: declaration, then index; what is inherited comes first, and a component takes the place of an
 * inherited one of the same name. Not thread safe.
 */
public final class PlatformInstance {

    /** The most components a platform can have. */
    public static final int MOST_COMPONENTS = 1_000_000;

    /** How the sentence starts that says a platform has too many components. */
    public static final String TOO_LARGE = "the platform has more than " + MOST_COMPONENTS + " components";

    private final Platform declaration;
    private final Evaluator evaluator;
    private final Types types = new Types();
    private final Map<String, Members> top = new LinkedHashMap<>();
    private final List<Instance> roots = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Map<String, Instance> byName = new HashMap<>();

    private PlatformInstance(Platform declaration, Evaluator evaluator) {
        this.declaration = declaration;
        this.evaluator = evaluator;
    }

    /** Expands a platform; throws a ModelException where it is not well formed. */
    public static PlatformInstance of(Platform platform, Evaluator evaluator) {
        PlatformInstance instance = new PlatformInstance(platform, evaluator);
        for (Component component : Types.componentsOf(platform)) {
            Members members = instance.expand(component, null, 0);
            instance.top.put(members.name(), members);
            instance.roots.addAll(members.instances());
        }
        return instance;
    }

    private Members expand(Component component, Instance parent, int depth) {
        if (depth > Types.DEEPEST) {
            throw new ModelException(component, component.getName() + " contains itself");
        }
        IndexRange range = component.getRange();
        List<Instance> members = new ArrayList<>();
        int first = 0;
        int count = 1;
        if (range != null) {
            long[] bounds = bounds(range);
            first = (int) bounds[0];
            count = (int) (bounds[1] - bounds[0] + 1);
        }
        for (int i = 0; i < count; i++) {
            members.add(instantiate(component, parent, range == null ? Instance.SINGLE : first + i, i, depth));
        }
        return new Members(component, first, members);
    }

    private Instance instantiate(Component component, Instance parent, int index, int ordinal, int depth) {
        Instance instance = new Instance(this, component, parent, index, ordinal);
        if (instances.size() >= MOST_COMPONENTS) {
            throw new ModelException(component, TOO_LARGE);
        }
        instances.add(instance);
        byName.put(instance.qualifiedName(), instance);
        for (Component part : types.partsOf(component)) {
            instance.add(expand(part, instance, depth + 1));
        }
        return instance;
    }

    private long[] bounds(IndexRange range) {
        long first = range.getLast() == null ? 0 : evaluator.whole(range.getFirst());
        long last = range.getLast() == null ? evaluator.whole(range.getFirst()) - 1 : evaluator.whole(range.getLast());
        if (first < 0 || last > Integer.MAX_VALUE) {
            throw new ModelException(range, "the indices of a vector lie between 0 and " + Integer.MAX_VALUE);
        }
        if (last < first) {
            throw new ModelException(range, "a vector must have at least one member");
        }
        if (last - first >= MOST_COMPONENTS) {
            throw new ModelException(range, TOO_LARGE);
        }
        return new long[] {first, last};
    }

    /** Returns the platform as it is declared. */
    public Platform declaration() {
        return declaration;
    }

    /** Returns the evaluator the platform was expanded with. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** Returns the components at the top. */
    public List<Instance> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** Returns every component, each before its parts. */
    public List<Instance> all() {
        return Collections.unmodifiableList(instances);
    }

    /** Returns every component of a kind, each before its parts. */
    public List<Instance> all(Class<? extends Component> kind) {
        return instances.stream().filter(instance -> instance.is(kind)).toList();
    }

    /** Returns the component with a qualified name, or null. */
    public Instance find(String qualifiedName) {
        return byName.get(qualifiedName);
    }

    /**
     * Returns the components that a reference means, in order. The first step is looked up among the parts of the
     * context, then outward, then at the top of the platform; a vector without a selector means all its members.
     *
     * @param context where the reference stands; null for a reference from outside the components
     * @throws ModelException where a step does not exist, with one sentence that names it
     */
    public List<Instance> resolve(ElementReference reference, Instance context, Evaluator indices) {
        return new Resolution(this, indices).resolve(reference, context);
    }

    /** Returns the members declared under a name at the top, or null. */
    Members members(String declaredName) {
        return top.get(declaredName);
    }
}
