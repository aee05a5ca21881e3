package org.svio.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.NamedElement;
import org.svio.model.ParameterSet;
import org.svio.model.Platform;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.TypeDefinition;

/** Names are unique among siblings, so that a qualified name means one element. */
final class NameRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case Document document -> checkDeclarations(document, issues);
            case ParameterSet set -> unique(set.getParameters(), issues);
            case Platform platform -> unique(platform.getComponents(), issues);
            case Component component -> unique(component.getParts(), issues);
            case DataPath path -> {
                unique(path.getRoles(), issues);
                unique(path.getQueues(), issues);
                unique(path.getSignals(), issues);
            }
            case Experiment experiment -> {
                unique(experiment.getVariations(), issues);
                unique(experiment.getFlows(), issues);
            }
            default -> { /* names nothing */ }
        }
    }

    private static void checkDeclarations(Document document, Issues issues) {
        Map<String, NamedElement> seen = new HashMap<>();
        for (EObject declaration : document.getDeclarations()) {
            EObject named = declaration instanceof TypeDefinition type ? type.getComponent() : declaration;
            if (named instanceof NamedElement element) {
                String prefix = declaration instanceof TypeDefinition ? "type " : "";
                add(element, prefix + Words.kind(element.eClass()) + " ", seen, issues);
            }
        }
    }

    private static void unique(List<? extends NamedElement> siblings, Issues issues) {
        Map<String, NamedElement> seen = new HashMap<>();
        siblings.forEach(sibling -> add(sibling, "", seen, issues));
    }

    private static void add(NamedElement element, String prefix, Map<String, NamedElement> seen, Issues issues) {
        if (element.getName() == null) {
            return;
        }
        NamedElement first = seen.putIfAbsent(prefix + element.getName(), element);
        if (first != null) {
            issues.error(IssueCode.DUPLICATE_NAME, element, Literals.NAMED_ELEMENT__NAME,
                    "there is already " + Words.aKind(first.eClass()) + " named " + element.getName()
                            + " here: give one of them another name");
        }
    }
}
