package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.svio.model.ElementReference;
import org.svio.model.SvioFactory;
import org.svio.model.elaboration.Instance;

/**
 * The members of a path but one, as paths.
 *
 * @param before paths to those before it
 * @param after paths to those after it
 */
record Remainder(List<ElementReference> before, List<ElementReference> after) {

    /** What remains of the components that one path means. */
    static Remainder of(List<Instance> all, Instance one) {
        List<Instance> chain = ComponentPath.chain(one);
        int[] first = new int[chain.size()];
        int[] last = new int[chain.size()];
        for (int level = 0; level < chain.size(); level++) {
            TreeSet<Integer> indices = new TreeSet<>();
            for (Instance each : all) {
                indices.add(ComponentPath.chain(each).get(level).index());
            }
            first[level] = indices.first();
            last[level] = indices.last();
        }
        List<ElementReference> before = new ArrayList<>();
        List<ElementReference> after = new ArrayList<>();
        for (int level = 0; level < chain.size(); level++) {
            int index = chain.get(level).index();
            if (first[level] < index) {
                before.add(path(chain, first, last, level, first[level], index - 1));
            }
            if (index < last[level]) {
                after.add(0, path(chain, first, last, level, index + 1, last[level]));
            }
        }
        return new Remainder(before, after);
    }

    /** The path that is that of the one above a level, a range at the level, and everything below. */
    private static ElementReference path(List<Instance> chain, int[] first, int[] last, int level, int from, int to) {
        ElementReference path = SvioFactory.eINSTANCE.createElementReference();
        for (int i = 0; i < chain.size(); i++) {
            Instance each = chain.get(i);
            int index = each.index();
            path.getSegments().add(ComponentPath.step(each, index == Instance.SINGLE ? null
                    : i < level ? ComponentPath.members(index, index)
                    : i == level ? ComponentPath.members(from, to) : ComponentPath.members(first[i], last[i])));
        }
        return path;
    }
}
