package org.svio.ui.editor;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.svio.dsl.Library;

/** A file of the library in an editor. */
final class LibraryInput extends PlatformObject implements IStorageEditorInput {

    private final URI address;

    LibraryInput(URI address) {
        this.address = address;
    }

    @Override
    public IEncodedStorage getStorage() {
        return new Stored(address);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return address.lastSegment();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null; // opened again by whoever wants to see it again
    }

    @Override
    public String getToolTipText() {
        return address + " (library, read-only)";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryInput input && input.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    private static final class Stored extends PlatformObject implements IEncodedStorage {

        private final URI address;

        Stored(URI address) {
            this.address = address;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(Library.text(address.toString()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public IPath getFullPath() {
            return null;
        }

        @Override
        public String getName() {
            return address.lastSegment();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }
    }
}
