package org.svio.dsl.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.svio.dsl.internal.spelling.Spelling;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.PathSegment;
import org.svio.model.Placement;
import org.svio.model.SvioPackage.Literals;

/** Says which kind of thing a name should have meant, and which name was probably meant. */
public final class SvioLinkingMessages extends LinkingDiagnosticMessageProvider {

    /** Marks the message of a name that a file which cannot be read may well declare. */
    public static final String ELSEWHERE = "elsewhere";

    @Inject
    private IScopeProvider scopes;

    @Inject
    private SvioGlobalScopeProvider global;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext link) {
        String name;
        try {
            name = link.getLinkText();
        } catch (IllegalNodeException unparsed) {
            return null;
        }
        if (name == null || name.isEmpty() || isConsequence(link.getContext(), link.getReference())) {
            return null;
        }
        Optional<String> meant = Spelling.closest(name, known(link.getContext(), link.getReference()));
        String message = message(link.getContext(), link.getReference(), name);
        return meant.isEmpty() && mayComeFromElsewhere(link.getReference(), name)
                ? new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, ELSEWHERE)
                : new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }

    /** Whether another file could declare what is meant: not so what belongs to the same declaration. */
    private static boolean mayComeFromElsewhere(EReference reference, String name) {
        return reference == Literals.VALUE_REFERENCE__VALUE ? name.contains(".")
                : reference == Literals.COMPONENT__TYPE
                        || Literals.DECLARATION.isSuperTypeOf(reference.getEReferenceType())
                        || reference == Literals.VALUE_VARIATION__PARAMETER;
    }

    private List<String> known(EObject context, EReference reference) {
        List<String> known = new ArrayList<>();
        for (IEObjectDescription each : scopes.getScope(context, reference).getAllElements()) {
            known.add(each.getName().toString());
        }
        return known;
    }

    private String message(EObject context, EReference reference, String name) {
        List<String> known = known(context, reference);
        Optional<String> meant = Spelling.closest(name, known).or(() -> byLastName(name, known));
        String hint = meant.map(each -> "; did you mean '" + each + "'?").orElseGet(() -> choices(known));
        if (reference == Literals.COMPONENT__TYPE) {
            return type(context, name, hint);
        }
        if (reference == Literals.PATH_SEGMENT__ELEMENT) {
            return component(context, name, hint);
        }
        return "no " + kind(reference) + " named '" + name + "' here" + hint;
    }

    private String type(EObject context, String name, String hint) {
        for (EClass each : List.of(Literals.HOST, Literals.PROCESSOR, Literals.BUS, Literals.MEMORY, Literals.NIC,
                Literals.PORT, Literals.SWITCH, Literals.PEER, Literals.HYPERVISOR, Literals.GUEST,
                Literals.DRIVER_DOMAIN, Literals.VIRTUAL_INTERFACE)) {
            for (Map<String, EObject> layer : global.layers(context.eResource(), all -> all.types(each))) {
                if (layer.containsKey(name)) {
                    return "'" + name + "' is a type of " + words(each) + ", not of " + words(context.eClass()) + hint;
                }
            }
        }
        return "no type of " + words(context.eClass()) + " named '" + name + "' here"
                + (hint.isEmpty() ? "; import the file that declares it" : hint);
    }

    private static String component(EObject context, String name, String hint) {
        if (context instanceof PathSegment segment && segment.eContainer() instanceof ElementReference path) {
            int position = path.getSegments().indexOf(segment);
            if (position > 0) {
                Component owner = path.getSegments().get(position - 1).getElement();
                return words(owner.eClass()) + " " + owner.getName() + " has no part named '" + name + "'" + hint;
            }
        }
        return "no component named '" + name + "' here" + hint;
    }

    /** Whether another name that led nowhere, and is reported itself, is the reason. */
    private static boolean isConsequence(EObject context, EReference reference) {
        if (reference == Literals.PATH_SEGMENT__ELEMENT && context instanceof PathSegment segment) {
            ElementReference path = (ElementReference) segment.eContainer();
            int position = path.getSegments().indexOf(segment);
            return position > 0 ? isUnknown(path.getSegments().get(position - 1).getElement())
                    : surroundingsUnknown(path);
        }
        Placement placement = EcoreUtil2.getContainerOfType(context, Placement.class);
        return reference == Literals.ROLE_BINDING__ROLE && placement != null && isUnknown(placement.getDatapath());
    }

    private static boolean isUnknown(EObject object) {
        return object == null || object.eIsProxy() || object instanceof Component part && typeUnknown(part);
    }

    private static boolean typeUnknown(Component part) {
        return part.getType() != null && part.getType().eIsProxy();
    }

    private static boolean surroundingsUnknown(EObject start) {
        for (EObject each = start; each != null; each = each.eContainer()) {
            boolean unknown = switch (each) {
                case Component component -> typeUnknown(component);
                case Mapping mapping -> isUnknown(mapping.getPlatform());
                case Experiment experiment -> isUnknown(experiment.getPlatform());
                case org.svio.model.Platform platform -> platform.getBase() != null && platform.getBase().eIsProxy();
                default -> false;
            };
            if (unknown) {
                return true;
            }
        }
        return false;
    }

    /** The parameter of another set that bears the name, where there is just one. */
    private static Optional<String> byLastName(String name, List<String> known) {
        List<String> found = known.stream().filter(each -> each.endsWith("." + name)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String choices(List<String> known) {
        return known.isEmpty() || known.size() > 6 ? "" : "; there is " + String.join(", ", known);
    }

    private static String kind(EReference reference) {
        return reference == Literals.VALUE_REFERENCE__VALUE ? "parameter or variable"
                : words(reference.getEReferenceType());
    }

    private static String words(EClass kind) {
        return switch (kind.getName()) {
            case "DataPath" -> "data path";
            case "VirtualInterface" -> "VIF";
            default -> kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        };
    }
}
