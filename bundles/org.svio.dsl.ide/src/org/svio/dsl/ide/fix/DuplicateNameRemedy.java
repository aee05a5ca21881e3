package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.regex.Pattern;

/** Gives the second of two namesakes a name of its own. What refers to the name means the first and is left alone. */
final class DuplicateNameRemedy implements Remedy {

    @Override
    public List<Fix> fixes(Site site) {
        String name = site.marked();
        if (!name.matches("\\^?\\w+")) {
            return List.of();
        }
        int number = 2;
        while (Pattern.compile("\\b" + name.replace("^", "") + number + "\\b").matcher(site.text()).find()) {
            number++;
        }
        return List.of(Fix.of("Rename to '" + name + number + "'", site.offset(), site.length(), name + number));
    }
}
