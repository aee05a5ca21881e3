package org.svio.ui.editor;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of elements: {@code icons/element/<kind>.svg}, one for all that have none of their own. */
final class ElementIcons {

    private static final String BUNDLE = "org.svio.ui";
    private static final String OTHER = "element";

    private ElementIcons() {
    }

    /** The icon of a kind of element; on the user interface's thread. */
    static Image of(String kind) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + kind;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, ImageDescriptor.createFromURL(url(kind)));
        }
        return registry.get(key);
    }

    private static URL url(String kind) {
        URL own = find(kind);
        return own != null ? own : find(OTHER);
    }

    private static URL find(String kind) {
        return FileLocator.find(Platform.getBundle(BUNDLE), new Path("icons/element/" + kind + ".svg"));
    }
}
