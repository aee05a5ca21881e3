package org.svio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The version that results and {@code --version} tell is the one that is built. */
class VersionTest {

    private static final Pattern PARENT =
            Pattern.compile("<artifactId>org\\.svio\\.parent</artifactId>\\s*<version>([^<]+?)(-SNAPSHOT)?</version>");

    @Test
    void resultsTellTheVersionOfTheBuild() {
        assertEquals(List.of("version=" + version()), Repository.lines(Repository.file(
                "bundles/org.svio.experiment/src/org/svio/experiment/version.properties")));
    }

    private static String version() {
        Matcher parent = PARENT.matcher(String.join("\n", Repository.lines(Repository.file("pom.xml"))));
        assertTrue(parent.find(), "pom.xml has a version");
        return parent.group(1);
    }
}
