package org.svio.design.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.svio.model.Mapping;
import org.svio.model.Platform;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/**
 * The model written out, kept until the model changes: a refresh of a diagram asks the same questions for each of its
 * elements. One for each resource set; it listens to the files of the language in it.
 */
public final class Elaborations extends EContentAdapter {

    private static final String EXTENSION = "svio";

    private final Map<Object, Map<Object, Object>> known = new HashMap<>();

    private Elaborations() {
    }

    /** The one of the resource set that an element is in; one of its own for an element outside any. */
    public static Elaborations of(EObject element) {
        Resource resource = element.eResource();
        ResourceSet set = resource == null ? null : resource.getResourceSet();
        if (set == null) {
            return new Elaborations();
        }
        for (Adapter adapter : set.eAdapters()) {
            if (adapter instanceof Elaborations found) {
                return found;
            }
        }
        Elaborations added = new Elaborations();
        set.eAdapters().add(added);
        return added;
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        boolean foreign = notifier instanceof Resource resource && (resource.getURI() == null
                || !EXTENSION.equals(resource.getURI().fileExtension()));
        if (!foreign) {
            super.addAdapter(notifier);
        }
    }

    @Override
    public synchronized void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            known.clear();
        }
    }

    /** What a function makes of an element, made once until the model changes; the function's name is the key. */
    @SuppressWarnings("unchecked")
    public synchronized <E, T> T derived(String name, E element, Function<E, T> function) {
        Map<Object, Object> ofName = known.computeIfAbsent(name, any -> new IdentityHashMap<>());
        if (!ofName.containsKey(element)) {
            T made = function.apply(element);
            known.computeIfAbsent(name, any -> new IdentityHashMap<>()).put(element, made);
            return made;
        }
        return (T) ofName.get(element);
    }

    /** The platform written out at the parameters' own values; nothing where it is not well formed. */
    public Optional<PlatformInstance> platform(Platform platform) {
        return derived("platform", platform, Elaborations::elaborate);
    }

    private static Optional<PlatformInstance> elaborate(Platform platform) {
        if (platform == null || platform.eIsProxy()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlatformInstance.of(platform, new Evaluator(Environment.EMPTY)));
        } catch (ModelException unready) {
            return Optional.empty();
        }
    }

    /** The members of a platform by their place, see {@link Views}; nothing where it is not well formed. */
    public Map<String, List<Instance>> places(Platform platform) {
        return derived("places", platform, each -> {
            Map<String, List<Instance>> places = new LinkedHashMap<>();
            platform(each).ifPresent(whole -> whole.all().forEach(
                    member -> places.computeIfAbsent(Views.place(member), any -> new ArrayList<>()).add(member)));
            return places;
        });
    }

    /** The VIFs of a mapping with what serves them; nothing where it is not well formed. */
    public Optional<BoundMapping> mapping(Mapping mapping) {
        return derived("mapping", mapping, this::bind);
    }

    private Optional<BoundMapping> bind(Mapping mapping) {
        try {
            return platform(mapping.getPlatform())
                    .map(platform -> BoundMapping.of(mapping, platform, platform.evaluator()));
        } catch (ModelException unready) {
            return Optional.empty();
        }
    }
}
