package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.PathSegment;
import org.svio.model.Selector;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Follows the steps of a reference through an expanded platform. */
final class Resolution {

    private final PlatformInstance platform;
    private final Evaluator evaluator;

    Resolution(PlatformInstance platform, Evaluator evaluator) {
        this.platform = platform;
        this.evaluator = evaluator;
    }

    List<Instance> resolve(ElementReference reference, Instance context) {
        List<Instance> found = null;
        for (PathSegment segment : reference.getSegments()) {
            String name = name(segment);
            List<Instance> next = new ArrayList<>();
            if (found == null) {
                select(start(name, context, segment), segment, next);
            } else {
                for (Instance instance : found) {
                    select(below(instance, name, segment), segment, next);
                }
            }
            found = next;
        }
        if (found == null) {
            throw new ModelException(reference, "a reference to a component is empty");
        }
        return found;
    }

    private static String name(PathSegment segment) {
        Component element = segment.getElement();
        if (element == null || element.eIsProxy() || element.getName() == null) {
            throw new ModelException(segment, "a component that is named here is not declared");
        }
        return element.getName();
    }

    private Members start(String name, Instance context, PathSegment segment) {
        for (Instance scope = context; scope != null; scope = scope.parent()) {
            Members members = scope.members(name);
            if (members != null) {
                return members;
            }
        }
        Members members = platform.members(name);
        if (members == null) {
            throw new ModelException(segment, "platform " + platform.declaration().getName() + " has no component "
                    + name);
        }
        return members;
    }

    private static Members below(Instance instance, String name, PathSegment segment) {
        Members members = instance.members(name);
        if (members == null) {
            throw new ModelException(segment, instance.qualifiedName() + " has no part " + name);
        }
        return members;
    }

    private void select(Members members, PathSegment segment, List<Instance> into) {
        Selector selector = segment.getSelector();
        if (selector == null) {
            into.addAll(members.instances());
            return;
        }
        if (!members.isVector()) {
            throw new ModelException(segment, path(members) + " is not a vector: leave out the brackets");
        }
        if (selector.isAll()) {
            into.addAll(members.instances());
            return;
        }
        long first = evaluator.whole(selector.getFirst());
        long last = selector.getLast() == null ? first : evaluator.whole(selector.getLast());
        if (last < first) {
            throw new ModelException(segment, path(members) + "[" + first + ".." + last + "] selects nothing: the last"
                    + " index lies below the first");
        }
        requireMember(members, first, segment);
        requireMember(members, last, segment);
        into.addAll(members.instances().subList((int) first - members.first(), (int) last - members.first() + 1));
    }

    private static void requireMember(Members members, long index, PathSegment segment) {
        if (index < members.first() || index > members.last()) {
            throw new ModelException(segment, path(members) + "[" + index + "] does not exist: " + members.name()
                    + (members.first() == members.last() ? " has only the member " + members.first()
                            : " has the members " + members.first() + " to " + members.last()));
        }
    }

    private static String path(Members members) {
        Instance parent = members.instances().get(0).parent();
        return parent == null ? members.name() : parent.qualifiedName() + "." + members.name();
    }
}
