package org.svio.design.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.svio.design.internal.Refusal;
import org.svio.dsl.patch.ModelText;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;

/** One file of a session and the document of the text editors open on it, if any. Used on the display's thread. */
final class LinkedText implements IDocumentListener {

    /** Without a keystroke, before the text is read: 300 ms. */
    private static final int PAUSE = 300;
    private static final String MARK = "\uFEFF";

    private final TransactionalEditingDomain domain;
    private final Resource resource;
    private final ModelText text;
    private final IFile file;
    private final Runnable reading = this::read;
    private IDocument document;
    private boolean showing;
    private boolean merging;
    /** Why the text is not the model's; null while it is. */
    private String unread;

    LinkedText(TransactionalEditingDomain domain, Resource resource) {
        this.domain = domain;
        this.resource = resource;
        this.text = (ModelText) resource;
        this.file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromOSString(resource.getURI().toPlatformString(true)));
    }

    IFile file() {
        return file;
    }

    ModelText text() {
        return text;
    }

    boolean isUnread() {
        return unread != null;
    }

    private ITextFileBuffer buffer() {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    }

    /** Listens to the editor's document; edits of the diagram that are not saved yet go into it at once. */
    void open() {
        ITextFileBuffer buffer = buffer();
        if (buffer == null || document != null) {
            return;
        }
        document = buffer.getDocument();
        document.addDocumentListener(this);
        if (resource.isModified() && !buffer.isDirty()) {
            show();
        } else if (!document.get().equals(text.text())) {
            later();
        }
    }

    /** Lets go of the document. What was typed and not saved stays in the model as far as it was read. */
    void close() {
        if (document != null) {
            document.removeDocumentListener(this);
            document = null;
            unread = null;
        }
    }

    /** Writes the edits of the model into the text; refused with the reason while the text says something else. */
    void settle() throws RefusedEdit {
        if (merging) {
            return;
        }
        if (unread != null) {
            throw new RefusedEdit(unread + "; correct the text before you edit the diagram");
        }
        if (document != null && !document.get().equals(text.text())) {
            throw new RefusedEdit(file.getName() + " was edited this moment and is not read yet; do it again");
        }
        text.settle();
    }

    /** Has the editor show the text of the model; of an undone edit the text before it. */
    void show() {
        if (merging || text.isBroken()) {
            return;
        }
        try {
            text.settle();
            if (document != null && unread == null) {
                replace(text.text());
            }
        } catch (RefusedEdit refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
    }

    private void replace(String next) {
        if (Display.getCurrent() == null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::show);
            return;
        }
        showing = true;
        try {
            for (TextEdit each : TextPatch.between(document.get(), next).edits()) {
                document.replace(each.offset(), each.length(), each.text());
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            showing = false;
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // only what it becomes matters
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (!showing) {
            later();
        }
    }

    private void later() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (Display.getCurrent() == display) {
            display.timerExec(PAUSE, reading);
        } else {
            display.asyncExec(() -> display.timerExec(PAUSE, reading));
        }
    }

    /** Takes what was typed over into the model, if it can be read. */
    void read() {
        if (document != null) {
            merge(document.get());
        }
    }

    private void merge(String changed) {
        if (changed.equals(text.text()) && !text.isBroken()) {
            unread = null;
            return;
        }
        merging = true;
        try {
            domain.getCommandStack().execute(new RecordingCommand(domain, "Edit of " + file.getName()) {
                @Override
                protected void doExecute() {
                    take(changed);
                }
            });
        } finally {
            merging = false;
        }
    }

    private void take(String changed) {
        try {
            if (!text.isBroken()) {
                text.settle(); // what was undone meanwhile; the text decides
            }
            text.merge(changed);
            unread = null;
        } catch (RefusedEdit refused) {
            unread = file.getName() + ": " + refused.getMessage();
            throw new OperationCanceledException(unread);
        }
    }

    /** Saves the editor's document, if one is open and has edits. */
    void commit(IProgressMonitor monitor) throws CoreException {
        ITextFileBuffer buffer = buffer();
        if (buffer != null && buffer.isDirty()) {
            buffer.commit(monitor, true);
        }
    }

    /** Takes a change on disk over; where there are edits that are not saved, after asking. */
    void changedOnDisk() {
        String disk = disk();
        ITextFileBuffer buffer = buffer();
        if (disk.equals(text.text()) || buffer != null && disk.equals(buffer.getDocument().get())) {
            return; // saved by one of our own editors
        }
        boolean dirty = resource.isModified() || buffer != null && buffer.isDirty();
        if (dirty && !Conflict.reload(file.getName())) {
            return;
        }
        if (document != null) {
            replace(disk);
        }
        merge(disk);
    }

    private String disk() {
        try (InputStream stream = file.getContents(true)) {
            String read = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return read.startsWith(MARK) ? read.substring(MARK.length()) : read;
        } catch (IOException | CoreException unreadable) {
            throw new Refusal(file.getName() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
