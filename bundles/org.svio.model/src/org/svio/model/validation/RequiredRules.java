package org.svio.model.validation;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.model.Flow;
import org.svio.model.MappingVariation;
import org.svio.model.NamedElement;
import org.svio.model.PcapReplay;
import org.svio.model.SvioPackage.Literals;

/** What must be there is there. Where a file did not parse, only what its grammar leaves open is asked for. */
final class RequiredRules implements Rules {

    private static final Set<EStructuralFeature> REQUIRED_REFERENCES = Set.of(Literals.VALUE_REFERENCE__VALUE,
            Literals.PATH_SEGMENT__ELEMENT, Literals.SIGNAL__RECEIVER, Literals.RELAY__ROLE, Literals.SEGMENT__ROLE,
            Literals.MEMORY_ACCESS__MEMORY, Literals.MOVE__BUS, Literals.PUT__QUEUE, Literals.RAISE__SIGNAL,
            Literals.MAPPING__PLATFORM, Literals.PLACEMENT__DATAPATH, Literals.ROLE_BINDING__ROLE,
            Literals.EXPERIMENT__PLATFORM, Literals.COMPARISON__A, Literals.COMPARISON__B);

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Flow || parsed(object)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (isRequired(feature) && isAbsent(object, feature)) {
                    issues.error(IssueCode.MISSING, object, Words.describe(object) + " lacks its '" + feature.getName()
                            + "': add it");
                }
            }
        }
        if (object instanceof PcapReplay replay && (replay.getFile() == null || replay.getFile().isBlank())) {
            issues.error(IssueCode.MISSING, object, Words.describe(object) + " names no capture: write 'file' and its"
                    + " path");
        }
    }

    private static boolean isRequired(EStructuralFeature feature) {
        return feature.getLowerBound() > 0 || REQUIRED_REFERENCES.contains(feature)
                || feature == Literals.NAMED_ELEMENT__NAME || feature == Literals.ELEMENT_REFERENCE__SEGMENTS;
    }

    private static boolean isAbsent(EObject object, EStructuralFeature feature) {
        if (object instanceof MappingVariation && feature == Literals.NAMED_ELEMENT__NAME) {
            return false;
        }
        if (feature == Literals.NAMED_ELEMENT__NAME) {
            String name = ((NamedElement) object).getName();
            return name == null || name.isBlank();
        }
        return feature instanceof EReference && !object.eIsSet(feature);
    }

    private static boolean parsed(EObject object) {
        Resource resource = object.eResource();
        return resource == null || resource.getErrors().isEmpty();
    }
}
