package org.svio.draw.internal.outline;

import java.util.List;

import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.Instance;

/** Names of single components, vectors and ranges. */
final class Names {

    private Names() {
    }

    /** Returns the name of one member, or {@code g[1..8]} for several members of one declaration. */
    static String of(List<Instance> members) {
        Instance first = members.get(0);
        Instance last = members.get(members.size() - 1);
        if (members.size() == 1) {
            return first.name();
        } else if (first.parent() == last.parent()) {
            return first.declaration().getName() + "[" + first.index() + ".." + last.index() + "]";
        }
        return first.declaration().getName();
    }

    /** Returns the name of a cell: with the indices of outer components where members of several of them are mixed. */
    static String inVector(Block block, Instance member) {
        StringBuilder name = new StringBuilder(member.name());
        boolean mixed = block.members().stream().map(Instance::parent).distinct().count() > 1;
        for (Instance outer = member.parent(); mixed && outer != null; outer = outer.parent()) {
            if (outer.index() != Instance.SINGLE && !block.members().contains(outer)) {
                name.insert(0, outer.name() + ".");
            }
        }
        return name.toString();
    }

    /** Returns the id of a block that shows these members inside a parent. */
    static String id(Block parent, List<Instance> members) {
        Instance first = members.get(0);
        if (members.size() == 1) {
            return first.qualifiedName();
        }
        String outer = parent.id().isEmpty() ? "" : parent.id() + ".";
        return outer + first.declaration().getName();
    }

    /** Returns the id of a block that shows a range of the members of its parent. */
    static String rangeId(List<Instance> members) {
        Instance first = members.get(0);
        Instance last = members.get(members.size() - 1);
        if (members.size() == 1) {
            return first.qualifiedName();
        } else if (first.parent() == last.parent()) {
            return (first.parent() == null ? "" : first.parent().qualifiedName() + ".") + of(members);
        }
        return first.qualifiedName() + ".." + last.qualifiedName();
    }

    /** Returns the shortest name of a VIF that tells it from others of its host. */
    static String ofVif(Instance vif) {
        Instance guest = vif.parent();
        if (guest == null) {
            return vif.name();
        }
        boolean only = guest.parts(VirtualInterface.class).size() == 1;
        return only ? guest.name() : guest.name() + "." + vif.name();
    }

    /** Returns the name of a component as seen from inside the same host or platform. */
    static String within(Instance component, Instance host) {
        String name = component.qualifiedName();
        return host != null && name.startsWith(host.qualifiedName() + ".")
                ? name.substring(host.qualifiedName().length() + 1) : name;
    }
}
