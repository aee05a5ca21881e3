package org.svio.dsl.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.svio.model.NamedElement;

/** A scope over maps from name to object, searched in order; finding one name costs one look-up per map. */
final class NamedScope implements IScope {

    private final List<Map<String, EObject>> layers;

    NamedScope(List<Map<String, EObject>> layers) {
        this.layers = layers;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        String text = name.toString();
        for (Map<String, EObject> layer : layers) {
            EObject found = layer.get(text);
            if (found != null) {
                return EObjectDescription.create(name, found);
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription found = getSingleElement(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        if (object instanceof NamedElement element && element.getName() != null) {
            String name = element.getName();
            IEObjectDescription simple = getSingleElement(QualifiedName.create(name));
            if (simple != null && simple.getEObjectOrProxy() == object) {
                return simple;
            }
            if (object.eContainer() instanceof NamedElement owner && owner.getName() != null) {
                IEObjectDescription qualified = getSingleElement(QualifiedName.create(owner.getName(), name));
                return qualified != null && qualified.getEObjectOrProxy() == object ? qualified : null;
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        IEObjectDescription found = getSingleElement(object);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Map<String, EObject> layer : layers) {
            layer.forEach((name, object) -> {
                if (seen.add(name)) {
                    all.add(EObjectDescription.create(QualifiedName.create(name.split("\\.")), object));
                }
            });
        }
        return all;
    }
}
