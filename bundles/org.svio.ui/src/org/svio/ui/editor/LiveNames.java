package org.svio.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.names.Mentions;

/** The names in a document that is being edited, found in the background; asking never blocks. */
final class LiveNames {

    private static final Map<LiveModel, LiveNames> ALL = new WeakHashMap<>();
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Known known = new Known(null, Mentions.NONE);

    private LiveNames() {
    }

    /** The names of a document; empty where it has no model. */
    static Optional<LiveNames> of(IDocument document) {
        return document == null ? Optional.empty() : LiveModel.of(document).map(LiveNames::of);
    }

    private static LiveNames of(LiveModel model) {
        synchronized (ALL) {
            LiveNames names = ALL.get(model);
            if (names == null) {
                LiveNames made = new LiveNames();
                names = made;
                ALL.put(model, made);
                ICoreRunnable listening = monitor -> model.addListener(made::update);
                Job.createSystem("Find S-VIO names", listening).schedule();
            }
            return names;
        }
    }

    /** The names as last found. */
    Mentions mentions() {
        return known.mentions();
    }

    /** Whether the names are those of the text in this state. */
    boolean isOf(long stamp) {
        return known.snapshot() != null && known.snapshot().stamp() == stamp;
    }

    /** Tells, on a background thread, that there are new names. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void update(Snapshot snapshot) {
        if (known.snapshot() != snapshot) {
            known = new Known(snapshot, LiveModel.language().read(snapshot, Mentions::of));
            listeners.forEach(Runnable::run);
            if (PREPARED.compareAndSet(false, true)) {
                ICoreRunnable preparing = monitor -> SvioAssist.prepare(snapshot);
                Job job = Job.createSystem("Prepare content assist", preparing);
                job.setPriority(Job.DECORATE);
                job.schedule();
            }
        }
    }

    private record Known(Snapshot snapshot, Mentions mentions) {
    }
}
