package org.svio.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.osgi.framework.FrameworkUtil;

/** The text of a new model: small, complete and ready to run. */
final class ModelText {

    private ModelText() {
    }

    /** Reads it; the caller closes the stream. */
    static InputStream open() {
        try {
            URL entry = FrameworkUtil.getBundle(ModelText.class).getEntry("templates/model.svio");
            return entry.openStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
