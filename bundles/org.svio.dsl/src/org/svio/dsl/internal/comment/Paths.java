package org.svio.dsl.internal.comment;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Document;
import org.svio.model.NamedElement;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.TypeDefinition;

/** Steps from an element that can keep comments to the objects and properties below it. */
public final class Paths {

    private Paths() {
    }

    /** The nearest element around an object, or itself, that can keep comments. */
    static EObject holder(EObject object) {
        EObject each = object;
        while (!(each instanceof NamedElement) && !(each instanceof Document)) {
            each = each instanceof TypeDefinition type && type.getComponent() != null ? type.getComponent()
                    : each.eContainer();
        }
        return each;
    }

    /** The comments an element keeps. */
    @SuppressWarnings("unchecked")
    public static List<String> comments(EObject holder) {
        return (List<String>) holder.eGet(holder instanceof Document ? Literals.DOCUMENT__COMMENTS
                : Literals.NAMED_ELEMENT__COMMENTS);
    }

    /** The path from a holder to an object; a type definition counts as its component. */
    static String to(EObject object, EObject holder) {
        if (object == holder || object instanceof TypeDefinition type && type.getComponent() == holder) {
            return "";
        }
        EStructuralFeature feature = object.eContainingFeature();
        String step = feature.getName();
        if (feature.isMany()) {
            step += "." + ((List<?>) object.eContainer().eGet(feature)).indexOf(object);
        }
        return join(to(object.eContainer(), holder), step);
    }

    static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
