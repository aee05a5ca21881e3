package org.svio.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The repository's examples, which the build packs into this bundle. */
final class Examples {

    private static final String FOLDER = "examples/";

    private Examples() {
    }

    /** The files' paths below the folder of examples, such as {@code paper/svio2006.svio}, sorted. */
    static List<String> files() {
        return FrameworkUtil.getBundle(Examples.class).adapt(BundleWiring.class)
                .listResources("/" + FOLDER, "*", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                .stream().filter(name -> !name.endsWith("/")).map(name -> name.substring(FOLDER.length())).sorted()
                .toList();
    }

    /** The files below one folder, as {@link #files}. */
    static List<String> files(String folder) {
        return files().stream().filter(name -> name.startsWith(folder + "/")).toList();
    }

    /** The content of a file; the caller closes it. */
    static InputStream open(String name) {
        InputStream stream = Examples.class.getResourceAsStream("/" + FOLDER + name);
        if (stream == null) {
            throw new UncheckedIOException(new IOException("This installation lacks the example " + name + "."));
        }
        return stream;
    }
}
