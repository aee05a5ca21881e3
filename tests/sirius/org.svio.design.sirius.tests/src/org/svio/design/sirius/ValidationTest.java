package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.internal.metamodel.description.validation.operations.ValidationRuleOperations;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.description.validation.SemanticValidationRule;
import org.eclipse.sirius.viewpoint.description.validation.ValidationRule;
import org.junit.jupiter.api.Test;
import org.svio.model.Component;
import org.svio.model.Platform;

/** The rules of the language, asked by Sirius. */
class ValidationTest {

    @Test
    void aProblemIsToldAtItsElementInTheSentenceOfTheLanguage() throws Exception {
        try (Diagrams diagrams = Diagrams.empty()) {
            diagrams.write("wrong.svio", """
                    platform wrong {
                        host a { bus pci { width 64 bit  clock 3 us } }
                    }
                    """);
            diagrams.load("wrong.svio");
            Platform platform = diagrams.declared("wrong.svio", "wrong", Platform.class);
            DDiagram diagram = (DDiagram) diagrams.create("Platform", platform);
            Component host = platform.getComponents().getFirst();

            assertEquals(List.of(), sentences(diagrams.session(), diagram, host));
            assertEquals(List.of("clock needs a frequency such as 2.8 GHz, but 3 us is a time"),
                    sentences(diagrams.session(), diagram, host.getParts().getFirst()));
        }
    }

    private static List<String> sentences(Session session, DDiagram diagram, EObject element) {
        return diagram.getDescription().getValidationSet().getOwnedRules().stream()
                .filter(rule -> applies(session, rule, element))
                .filter(rule -> !ValidationRuleOperations.checkRule(rule, element))
                .map(rule -> ValidationRuleOperations.getMessage(rule, element)).toList();
    }

    private static boolean applies(Session session, ValidationRule rule, EObject element) {
        return rule instanceof SemanticValidationRule semantic
                && session.getModelAccessor().eInstanceOf(element, semantic.getTargetClass());
    }
}
