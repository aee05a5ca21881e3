package org.svio.ui.mining;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.estimate.Estimates;
import org.svio.ui.editor.LiveModel;

/**
 * The estimates of a document that is being edited, computed in the background after each change while anyone listens.
 * Where the text has errors, those of the last text without stay, marked as stale.
 */
public final class LiveEstimates {

    private static final Map<LiveModel, WeakReference<LiveEstimates>> OF_MODELS = new WeakHashMap<>();

    private final LiveModel model;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job estimating = Job.createSystem("Estimate S-VIO model", this::estimate);
    private volatile Shown latest;
    private volatile Snapshot asked;
    private Snapshot done;
    private boolean listening;

    /**
     * What is known at a moment.
     *
     * @param estimates the estimates
     * @param text the text they are of
     * @param isStale whether the text has changed since in a way that has no estimate
     */
    public record Shown(Estimates estimates, String text, boolean isStale) {
    }

    private LiveEstimates(LiveModel model) {
        this.model = model;
        estimating.setPriority(Job.DECORATE);
    }

    /** The estimates of a model; the same for all who show them. */
    public static LiveEstimates of(LiveModel model) {
        synchronized (OF_MODELS) {
            WeakReference<LiveEstimates> known = OF_MODELS.get(model);
            LiveEstimates estimates = known == null ? null : known.get();
            if (estimates == null) {
                estimates = new LiveEstimates(model);
                OF_MODELS.put(model, new WeakReference<>(estimates));
            }
            return estimates;
        }
    }

    /** The last estimates; empty before the first. Never blocks. */
    public Optional<Shown> latest() {
        return Optional.ofNullable(latest);
    }

    /** Tells of each change of {@link #latest}, on a background thread. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
        synchronized (this) {
            if (listening) {
                return;
            }
            listening = true;
        }
        model.addListener(this::changed);
    }

    /** Tells this listener no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed(Snapshot snapshot) {
        asked = snapshot;
        if (!listeners.isEmpty()) {
            estimating.schedule();
        }
    }

    private IStatus estimate(IProgressMonitor monitor) {
        Snapshot snapshot = asked;
        if (snapshot == done) {
            return Status.OK_STATUS;
        }
        done = snapshot;
        Estimates estimates = Estimates.of(LiveModel.language(), snapshot);
        if (estimates.obstacle().isEmpty()) {
            latest = new Shown(estimates, snapshot.text(), false);
        } else if (latest != null) {
            latest = new Shown(latest.estimates(), latest.text(), true);
        } else {
            latest = new Shown(estimates, snapshot.text(), true);
        }
        listeners.forEach(Runnable::run);
        return Status.OK_STATUS;
    }
}
