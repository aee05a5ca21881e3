package org.svio.design.session;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Tells the texts of a session when an editor opens on one of them and when the last one closes. */
final class OpenBuffers implements IFileBufferListener {

    private final TextLink link;

    OpenBuffers(TextLink link) {
        this.link = link;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        for (LinkedText each : link.texts()) {
            if (each.file().getFullPath().equals(buffer.getLocation())) {
                each.open();
            }
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        for (LinkedText each : link.texts()) {
            if (each.file().getFullPath().equals(buffer.getLocation())) {
                each.close();
            }
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // only what the text becomes matters
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        // only what the text becomes matters
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // only what the text becomes matters
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the session follows moves by itself
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the session asks
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // only what the text becomes matters
    }
}
