package org.svio.dsl.ide.rename;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.svio.model.Component;
import org.svio.model.NamedElement;
import org.svio.model.Platform;

/**
 * A part with the name of an inherited one replaces it, so that the name alone ties them together: neither of the two
 * can be renamed, and no part can be given the name of one it would then replace or be replaced by.
 */
final class Overriding {

    private Overriding() {
    }

    /** Why an element cannot have a name, in one sentence. */
    static Optional<String> clash(NamedElement element, String name) {
        if (!(element instanceof Component) || !(element.eContainer() instanceof NamedElement owner)) {
            return Optional.empty();
        }
        ResourceSet all = element.eResource().getResourceSet();
        TreeIterator<Notifier> contents = all.getAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof NamedElement holder && (holder instanceof Component
                    || holder instanceof Platform)) {
                List<NamedElement> line = line(holder);
                if (line.contains(owner)) {
                    Optional<String> clash = clash(element, owner, name, line);
                    if (clash.isPresent()) {
                        return clash;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> clash(NamedElement element, NamedElement owner, String name,
            List<NamedElement> line) {
        for (NamedElement each : line) {
            if (each != owner) {
                for (Component part : parts(each)) {
                    if (element.getName().equals(part.getName())) {
                        return Optional.of("'" + element.getName() + "' of " + owner.getName() + " and that of "
                                + each.getName() + " replace one another by their name: rename them in the text.");
                    }
                    if (name.equals(part.getName())) {
                        return Optional.of(each.getName() + " has a part named '" + name
                                + "': one would replace the other.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** An owner of parts and all it inherits from. */
    private static List<NamedElement> line(NamedElement holder) {
        List<NamedElement> line = new ArrayList<>();
        Set<EObject> seen = new HashSet<>();
        NamedElement each = holder;
        while (each != null && !each.eIsProxy() && seen.add(each)) {
            line.add(each);
            each = each instanceof Component component ? component.getType()
                    : each instanceof Platform platform ? platform.getBase() : null;
        }
        return line;
    }

    private static List<Component> parts(NamedElement owner) {
        return owner instanceof Component component ? component.getParts()
                : owner instanceof Platform platform ? platform.getComponents() : List.of();
    }
}
