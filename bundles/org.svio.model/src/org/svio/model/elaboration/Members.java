package org.svio.model.elaboration;

import java.util.List;
import org.svio.model.Component;

/**
 * What one declaration expands to.
 *
 * @param declaration the component
 * @param first the index of the first member; meaningless for a single component
 * @param instances the members in index order, or the single component
 */
record Members(Component declaration, int first, List<Instance> instances) {

    String name() {
        return declaration.getName();
    }

    boolean isVector() {
        return instances.get(0).index() != Instance.SINGLE;
    }

    int last() {
        return first + instances.size() - 1;
    }
}
