package org.svio.dsl.internal.problem;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.Problem;
import org.svio.dsl.internal.text.Codes;
import org.svio.dsl.internal.text.Lines;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.model.Component;
import org.svio.model.Declaration;
import org.svio.model.validation.IssueCode;

/** Whether something is missing only because it could not be read: then that it is missing is no problem of its own. */
record Incompleteness(Resource resource, Set<Problem> found) {

    /** Something is missing in the element itself. */
    private static final Set<IssueCode> OF_ELEMENT = EnumSet.of(IssueCode.MISSING);

    /** Something is missing in the declaration around the element. */
    private static final Set<IssueCode> OF_DECLARATION = EnumSet.of(IssueCode.DIRECTION, IssueCode.SEGMENT,
            IssueCode.QUEUE, IssueCode.DEMULTIPLEXING, IssueCode.NOBODY_WAKES, IssueCode.UNUSED);

    /** Something is missing somewhere. */
    private static final Set<IssueCode> OF_FILE = EnumSet.of(IssueCode.UNMAPPED, IssueCode.EXPERIMENT_MAPPING,
            IssueCode.NO_SUCH_ELEMENT, IssueCode.LINK, IssueCode.ROLE_BINDING);

    boolean explains(IssueCode issue, List<?> data) {
        if (data.isEmpty() || !(data.get(0) instanceof EObject object)) {
            return false;
        }
        return OF_ELEMENT.contains(issue) && isIncomplete(object)
                || OF_DECLARATION.contains(issue) && isIncomplete(declaration(object))
                || OF_FILE.contains(issue) && found.stream().anyMatch(Incompleteness::losesSomething);
    }

    private static boolean losesSomething(Problem problem) {
        return Set.of(Codes.SYNTAX, Codes.NAME, Codes.IMPORT).contains(problem.code());
    }

    private static EObject declaration(EObject object) {
        EObject each = object;
        while (!(each instanceof Declaration) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }

    /** Whether an element or a type of it has lines with mistakes or a type that is not known. */
    private boolean isIncomplete(EObject object) {
        Set<EObject> seen = new HashSet<>();
        for (EObject each = object; each != null && seen.add(each);
                each = each instanceof Component component ? component.getType() : null) {
            if (each.eIsProxy() || hasMistakes(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMistakes(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        if (node == null || !(object.eResource() instanceof SvioResource source)) {
            return false;
        }
        Lines lines = source.lines();
        int first = lines.line(source.written(node.getOffset()));
        int last = lines.line(source.written(node.getEndOffset()));
        boolean unread = source.unreadLines().stream().anyMatch(line -> line >= first && line <= last);
        return unread || source == resource && found.stream()
                .anyMatch(each -> losesSomething(each) && each.line() >= first && each.line() <= last);
    }
}
