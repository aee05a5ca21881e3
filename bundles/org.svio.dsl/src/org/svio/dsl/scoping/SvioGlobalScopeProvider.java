package org.svio.dsl.scoping;

import com.google.common.base.Predicate;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.svio.model.SvioPackage;

/** What a file and the files it imports declare at their top. */
public final class SvioGlobalScopeProvider implements IGlobalScopeProvider {

    @Inject
    private Imports imports;

    @Override
    public IScope getScope(Resource resource, EReference reference, Predicate<IEObjectDescription> filter) {
        IScope scope = scope(resource, forKind(reference));
        return filter == null ? scope : new FilteringScope(scope, filter);
    }

    IScope scope(Resource resource, Function<Declarations, Map<String, EObject>> part) {
        return new NamedScope(layers(resource, part));
    }

    List<Map<String, EObject>> layers(Resource resource, Function<Declarations, Map<String, EObject>> part) {
        List<Map<String, EObject>> layers = new ArrayList<>();
        for (Resource each : imports.visible(resource)) {
            Declarations declarations = imports.declarations(each);
            Map<String, EObject> layer = declarations == null ? Map.of() : part.apply(declarations);
            if (!layer.isEmpty()) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static Function<Declarations, Map<String, EObject>> forKind(EReference reference) {
        return switch (reference.getEReferenceType().getClassifierID()) {
            case SvioPackage.PLATFORM -> declarations -> declarations.platforms;
            case SvioPackage.DATA_PATH -> declarations -> declarations.dataPaths;
            case SvioPackage.MAPPING -> declarations -> declarations.mappings;
            case SvioPackage.PARAMETER, SvioPackage.VALUE -> declarations -> declarations.parameters;
            default -> declarations -> Map.of();
        };
    }
}
