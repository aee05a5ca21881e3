package org.svio.design;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.design.internal.Elaborations;
import org.svio.model.ElementReference;
import org.svio.model.Expression;
import org.svio.model.IndexRange;
import org.svio.model.PathSegment;
import org.svio.model.RoleBinding;
import org.svio.model.Selector;
import org.svio.model.validation.SvioModelValidator;

/** The problems of elements: the same rules and the same sentences as everywhere else. */
public final class ProblemServices {

    /** Whether an element has no problem of a severity, {@code ERROR} or {@code WARNING}. */
    public boolean hasNo(EObject self, String severity) {
        return problems(self, severity).isEmpty();
    }

    /** The sentences about an element, one to a line. */
    public String problemText(EObject self, String severity) {
        return String.join("\n", problems(self, severity));
    }

    private static List<String> problems(EObject element, String severity) {
        int wanted = "ERROR".equals(severity) ? Diagnostic.ERROR : Diagnostic.WARNING;
        EObject root = EcoreUtil.getRootContainer(element);
        Map<EObject, List<Diagnostic>> problems = Elaborations.of(element)
                .derived("problems", root, ProblemServices::validate);
        return problems.getOrDefault(element, List.of()).stream().filter(each -> each.getSeverity() == wanted)
                .map(Diagnostic::getMessage).distinct().toList();
    }

    private static Map<EObject, List<Diagnostic>> validate(EObject root) {
        SvioModelValidator.register();
        Map<EObject, List<Diagnostic>> problems = new IdentityHashMap<>();
        collect(Diagnostician.INSTANCE.validate(root), problems);
        return problems;
    }

    private static void collect(Diagnostic diagnostic, Map<EObject, List<Diagnostic>> problems) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(each -> collect(each, problems));
        } else if (!diagnostic.getData().isEmpty() && diagnostic.getData().getFirst() instanceof EObject element) {
            for (EObject each = element; each != null; each = shownAround(each)) {
                problems.computeIfAbsent(each, any -> new ArrayList<>()).add(diagnostic);
            }
        }
    }

    /** The element that a diagram shows instead of one that it does not: quantities and paths are in others. */
    private static EObject shownAround(EObject element) {
        boolean hidden = element instanceof Expression || element instanceof ElementReference
                || element instanceof PathSegment || element instanceof Selector
                || element instanceof RoleBinding || element instanceof IndexRange;
        return hidden ? element.eContainer() : null;
    }
}
