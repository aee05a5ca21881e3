package org.svio.dsl.ide.estimate;

import java.util.List;

/** Which caveats of an estimate make its figures doubtful; the others cost some percent. */
final class Trust {

    /** How such caveats start; a test holds them against what the estimator says. */
    private static final List<String> GRAVE = List.of("More is offered than can be served", "Nothing arrives",
            "The window holds less", "Bursts of on/off sources");

    private Trust() {
    }

    static List<String> doubts(List<String> caveats) {
        return caveats.stream().filter(each -> GRAVE.stream().anyMatch(each::startsWith)).toList();
    }
}
