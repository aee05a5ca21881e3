package org.svio.dsl.internal.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Reads {@code svio:/...}: the library that ships with the language, as resources beside its classes. Read-only. */
public final class LibraryHandler extends URIHandlerImpl {

    /** The scheme of library addresses. */
    public static final String SCHEME = "svio";

    /** Makes library addresses readable in a resource set; doing it again changes nothing. */
    public static void install(ResourceSet set) {
        List<URIHandler> handlers = set.getURIConverter().getURIHandlers();
        if (!(handlers.get(0) instanceof LibraryHandler)) {
            handlers.add(0, new LibraryHandler());
        }
    }

    @Override
    public boolean canHandle(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        InputStream stream = LibraryHandler.class.getResourceAsStream("/library" + uri.path());
        if (stream == null) {
            throw new FileNotFoundException("the library has no " + uri);
        }
        return stream;
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
        throw new IOException("the library cannot be changed: " + uri);
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return uri.hasAbsolutePath() && uri.segmentCount() > 0 && uri.lastSegment().contains(".")
                && LibraryHandler.class.getResource("/library" + uri.path()) != null;
    }
}
