package org.svio.ui.editor;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.Snapshot;

/**
 * The model of a document that is being edited, parsed in the background a moment after the last keystroke. All parts
 * of the workbench that show a file's model (outline, problems, code minings, map) listen to this one.
 */
public final class LiveModel {

    private static final int PAUSE = 250; // milliseconds without a keystroke
    /** A document's listener keeps its model, so it lives as long as the document. */
    private static final Map<IDocument, WeakReference<LiveModel>> MODELS = new WeakHashMap<>();

    private final IDocument document;
    private final Path file;
    private final URI library; // null for a file of the user's
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Job parsing = Job.createSystem("Parse S-VIO model", this::parse);
    private volatile Snapshot latest;
    private volatile long parseTime; // milliseconds

    private LiveModel(IDocument document, Path file, URI library) {
        this.document = document;
        this.file = file;
        this.library = library;
        parsing.setPriority(Job.SHORT);
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // only what it becomes matters
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                parsing.cancel();
                parsing.schedule(PAUSE);
            }
        });
        parsing.schedule();
    }

    /** The model of a document that a file buffer holds; empty for a document without a file on the local disk. */
    public static Optional<LiveModel> of(IDocument document) {
        synchronized (MODELS) {
            LiveModel known = known(document);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<LiveModel> model = file(document).map(path -> new LiveModel(document, path, null));
            model.ifPresent(each -> MODELS.put(document, new WeakReference<>(each)));
            return model;
        }
    }

    /** Says that a document shows a file of the library; from then on it has a model. */
    static LiveModel ofLibrary(IDocument document, URI address) {
        synchronized (MODELS) {
            LiveModel known = known(document);
            LiveModel model = known != null ? known : new LiveModel(document, Path.of(address.toString()), address);
            MODELS.put(document, new WeakReference<>(model));
            return model;
        }
    }

    private static LiveModel known(IDocument document) {
        WeakReference<LiveModel> reference = MODELS.get(document);
        return reference == null ? null : reference.get();
    }

    private static Optional<Path> file(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return Optional.ofNullable(buffer).map(ITextFileBuffer::getFileStore)
                .map(store -> store.toURI()).filter(uri -> "file".equals(uri.getScheme())).map(Path::of);
    }

    /** The language all editors share. */
    public static EditorLanguage language() {
        return Language.SHARED;
    }

    /** The address of the library's file that the document shows; empty for a file on disk. */
    public Optional<URI> library() {
        return Optional.ofNullable(library);
    }

    /** The file on disk that the document stands for; of the library its address as a path. */
    public Path file() {
        return file;
    }

    /** The document. */
    public IDocument document() {
        return document;
    }

    /** The last state that was parsed, perhaps older than the text; empty before the first. Never blocks. */
    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }

    /** How long the last parse took, waiting for others included, in milliseconds. */
    long parseTime() {
        return parseTime;
    }

    /** Whether a snapshot is of the text as it is now. */
    public boolean isCurrent(Snapshot snapshot) {
        return snapshot.stamp() == stamp();
    }

    /** The state of the text as it is now, parsed here and now if need be: not for the user interface's thread. */
    public Snapshot current() {
        Snapshot known = latest;
        return known != null && isCurrent(known) ? known : parseNow();
    }

    /** Asks about the text as it is now, see {@link #current}; no other thread reads the model meanwhile. */
    public <T> T ask(Function<Snapshot, T> question) {
        return language().read(current(), question);
    }

    /** Tells of every new state, on a background thread; and of the latest at once, if there is one. */
    public void addListener(Consumer<Snapshot> listener) {
        listeners.add(listener);
        latest().ifPresent(listener);
    }

    /** Tells this listener no more. */
    public void removeListener(Consumer<Snapshot> listener) {
        listeners.remove(listener);
    }

    private IStatus parse(IProgressMonitor monitor) {
        Snapshot snapshot = current();
        if (!monitor.isCanceled()) {
            listeners.forEach(each -> each.accept(snapshot));
        }
        return Status.OK_STATUS;
    }

    private Snapshot parseNow() {
        long stamp = stamp();
        long start = System.nanoTime();
        String text = document.get();
        Snapshot snapshot = library == null ? language().parse(file, text, stamp)
                : language().library(library, text, stamp);
        parseTime = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        latest = snapshot;
        return snapshot;
    }

    private long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    /** Made when first needed, on whatever thread needs it. */
    private static final class Language {

        private static final EditorLanguage SHARED = EditorLanguage.create();
    }
}
