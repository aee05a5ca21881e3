package org.svio.dsl.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.Tuples;
import org.svio.model.DataPath;
import org.svio.model.Experiment;
import org.svio.model.NamedElement;
import org.svio.model.ParameterSet;
import org.svio.model.Placement;
import org.svio.model.SvioPackage;

/** Which names each reference can mean: see docs/language.md, "Names". */
public final class SvioScopeProvider implements IScopeProvider {

    @Inject
    private SvioGlobalScopeProvider global;

    @Inject
    private ComponentScopes components;

    @Inject
    private OnChangeEvictingCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == SvioPackage.Literals.PATH_SEGMENT__ELEMENT) {
            return components.segment(context);
        }
        if (reference == SvioPackage.Literals.COMPONENT__TYPE) {
            return global.scope(context.eResource(), declarations -> declarations.types(context.eClass()));
        }
        return switch (reference.getEReferenceType().getClassifierID()) {
            case SvioPackage.ROLE -> ofDataPath(context, SvioPackage.Literals.DATA_PATH__ROLES);
            case SvioPackage.QUEUE -> ofDataPath(context, SvioPackage.Literals.DATA_PATH__QUEUES);
            case SvioPackage.SIGNAL -> ofDataPath(context, SvioPackage.Literals.DATA_PATH__SIGNALS);
            case SvioPackage.VARIATION -> new NamedScope(variations(context));
            case SvioPackage.VALUE -> values(context);
            default -> global.getScope(context.eResource(), reference, null);
        };
    }

    private IScope ofDataPath(EObject context, EReference members) {
        Placement placement = EcoreUtil2.getContainerOfType(context, Placement.class);
        DataPath path = placement != null ? placement.getDatapath()
                : EcoreUtil2.getContainerOfType(context, DataPath.class);
        return path == null || path.eIsProxy() ? IScope.NULLSCOPE : new NamedScope(List.of(named(path, members)));
    }

    private List<Map<String, EObject>> variations(EObject context) {
        Experiment experiment = EcoreUtil2.getContainerOfType(context, Experiment.class);
        return experiment == null ? List.of()
                : List.of(named(experiment, SvioPackage.Literals.EXPERIMENT__VARIATIONS));
    }

    private IScope values(EObject context) {
        List<Map<String, EObject>> layers = new ArrayList<>(variations(context));
        ParameterSet set = EcoreUtil2.getContainerOfType(context, ParameterSet.class);
        if (set != null) {
            layers.add(named(set, SvioPackage.Literals.PARAMETER_SET__PARAMETERS));
        }
        layers.addAll(global.layers(context.eResource(), declarations -> declarations.parameters));
        return new NamedScope(layers);
    }

    private Map<String, EObject> named(EObject owner, EStructuralFeature members) {
        return cache.get(Tuples.pair(owner, members), owner.eResource(), () -> {
            Map<String, EObject> map = new LinkedHashMap<>();
            for (Object each : (List<?>) owner.eGet(members)) {
                if (each instanceof NamedElement element && element.getName() != null) {
                    map.putIfAbsent(element.getName(), element);
                }
            }
            return map;
        });
    }
}
