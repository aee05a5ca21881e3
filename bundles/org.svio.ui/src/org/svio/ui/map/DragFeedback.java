package org.svio.ui.map;

import java.util.Optional;
import java.util.Set;

/**
 * What is seen of a drag.
 *
 * @param vif the VIF that is dragged
 * @param x where the pointer is on the widget
 * @param y where the pointer is on the widget
 * @param allowed the boxes it may be dropped on, as far as they are known
 * @param target the box under the pointer that it would be dropped on; empty where it would not
 * @param isAllowed whether that would work
 * @param label what is written beside the pointer
 * @param sentence why it would not work; empty where it would
 */
record DragFeedback(String vif, int x, int y, Set<String> allowed, Optional<String> target, boolean isAllowed,
        String label, String sentence) {
}
