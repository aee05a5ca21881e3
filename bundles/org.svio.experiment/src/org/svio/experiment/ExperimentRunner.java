package org.svio.experiment;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.svio.experiment.internal.Job;
import org.svio.experiment.internal.Judgement;
import org.svio.experiment.internal.PointRuns;

/**
 * Runs the points of a plan on several workers until each has what was asked for. The result is the same for every
 * number of workers. A runner runs one plan; {@link #cancel} may be called from any thread.
 */
public final class ExperimentRunner {

    private static final long LOOK_FOR_CANCEL_MILLIS = 50;

    private final Replicator replicator;
    private final int workers;
    private final ProgressListener listener;
    private final ExecutorService pool;
    private final BlockingQueue<Job.Result> finished = new LinkedBlockingQueue<>();
    private int running;
    private volatile boolean cancelled;

    /** A runner with at least one worker. */
    public ExperimentRunner(Replicator replicator, int workers, ProgressListener listener) {
        if (workers < 1) {
            throw new IllegalArgumentException("the number of workers must be at least 1, not " + workers);
        }
        this.replicator = replicator;
        this.workers = workers;
        this.listener = listener;
        this.pool = Executors.newFixedThreadPool(workers, work -> {
            Thread thread = new Thread(work, "svio-run");
            thread.setDaemon(true); // a run that does not hear its interrupt must not keep the process alive
            return thread;
        });
    }

    /**
     * Runs the plan. After {@link #cancel}, or an interrupt of the calling thread, returns what was complete by then.
     *
     * @throws RunFailure where a run fails; the others are stopped
     */
    public ExperimentResult run(Plan plan) {
        PointRuns points = new PointRuns(plan, listener);
        listener.onStarted(plan, points.expectedRuns());
        try {
            startJobs(points);
            while (running > 0 && !cancelled) {
                Job.Result result = finished.poll(LOOK_FOR_CANCEL_MILLIS, TimeUnit.MILLISECONDS);
                if (result != null) {
                    accept(result, points);
                    startJobs(points);
                }
            }
        } catch (InterruptedException stop) {
            cancelled = true;
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
        finished.forEach(late -> points.onResult(late));
        return Judgement.of(plan, points.results(), cancelled);
    }

    /** Stops all runs soon; what is complete is kept. */
    public void cancel() {
        cancelled = true;
        pool.shutdownNow();
    }

    private void startJobs(PointRuns points) {
        while (running < workers && !cancelled) {
            Job job = points.next();
            if (job == null) {
                return;
            }
            running++;
            listener.onRunStarted(job.point(), job.replication());
            pool.execute(() -> finished.add(job.run(replicator)));
        }
    }

    private void accept(Job.Result result, PointRuns points) {
        running--;
        Throwable failure = result.failure();
        if (failure instanceof CancellationException || failure != null && cancelled) {
            return;
        }
        if (failure != null) {
            throw new RunFailure(result.job().point(), result.job().replication(), failure);
        }
        points.onResult(result);
    }
}
