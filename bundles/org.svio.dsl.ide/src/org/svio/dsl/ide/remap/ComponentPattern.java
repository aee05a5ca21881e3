package org.svio.dsl.ide.remap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;

/** The names that pictures give to what they show, such as {@code alpha.g[3].eth0} or {@code alpha.g[1..16].eth0}. */
public final class ComponentPattern {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)(?:\\.\\.(\\d+))?])?");

    private ComponentPattern() {
    }

    /**
     * The components that a name means, in order: a vector without an index means all members. Empty where there are
     * none of that name.
     */
    public static List<Instance> resolve(PlatformInstance platform, String name) {
        Instance single = platform.find(name);
        if (single != null) {
            return List.of(single);
        }
        List<Instance> found = null;
        Matcher step = STEP.matcher(name);
        int end = 0;
        while (end < name.length() && step.find(end) && step.start() <= end + 1) {
            List<Instance> parts = new ArrayList<>();
            if (found == null) {
                parts.addAll(platform.roots());
            } else {
                found.forEach(each -> parts.addAll(each.parts()));
            }
            found = parts.stream().filter(each -> matches(each, step)).toList();
            end = step.end();
        }
        return found == null || end < name.length() ? List.of() : found;
    }

    private static boolean matches(Instance part, Matcher step) {
        if (!part.declaration().getName().equals(step.group(1))) {
            return false;
        }
        if (step.group(2) == null) {
            return true;
        }
        int first = Integer.parseInt(step.group(2));
        int last = step.group(3) == null ? first : Integer.parseInt(step.group(3));
        return part.index() >= first && part.index() <= last;
    }
}
