package org.svio.ui.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.svio.cli.CommandLineRun;
import org.svio.experiment.Plan;
import org.svio.ui.editor.LiveModel;

/**
 * A run of {@code svio} inside this workbench, as the platform's launch framework wants to see it: with a console, a
 * button that stops it and an exit value. It works in one background job.
 */
final class SimulationProcess extends PlatformObject implements IProcess {

    /** The type of process that console links are made for, as in plugin.xml. */
    static final String TYPE = "org.svio.ui.launch.process";

    private static final int CONSOLE_WIDTH = 120;
    private static final int STOPPING = 2000; // milliseconds a closing workbench waits
    private static final int FAILED = 3; // exit codes of the command line
    private static final int CANCELLED = 4;

    private final ILaunch launch;
    private final IFile file;
    private final List<String> arguments;
    private final Path results;
    private final Map<String, String> attributes = new HashMap<>();
    private final TextStream out = new TextStream();
    private final TextStream err = new TextStream();
    private final Job job;
    private final IWorkbenchListener closing = new Closing();
    private volatile RunProgress progress;
    private volatile CommandLineRun run;
    private volatile boolean cancelled;
    private volatile Outcome outcome;

    SimulationProcess(ILaunch launch, IFile file, List<String> arguments, Path results) {
        this.launch = launch;
        this.file = file;
        this.arguments = arguments;
        this.results = results;
        this.job = new Work("Simulation of " + file.getName());
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                endUnstarted();
            }
        });
        attributes.put(ATTR_PROCESS_TYPE, TYPE);
        attributes.put(ATTR_CMDLINE, CommandText.of(arguments));
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
    }

    /** Starts the run, which stops with the workbench and keeps what is complete. */
    void start() {
        PlatformUI.getWorkbench().addWorkbenchListener(closing);
        job.setUser(false);
        job.setPriority(Job.LONG);
        job.schedule();
    }

    /** The file that is run. */
    IFile file() {
        return file;
    }

    /** The experiments that run, from the moment the model has been read. */
    List<Plan> plans() {
        RunProgress current = progress;
        return current == null ? List.of() : current.plans();
    }

    /** What came out; null while it runs. */
    Outcome outcome() {
        return outcome;
    }

    private IStatus work(IProgressMonitor monitor) {
        progress = new RunProgress(this, file, monitor);
        CommandLineRun made = new CommandLineRun(out.printer(), err.printer(), CONSOLE_WIDTH,
                path -> LiveModel.language().parse(path).parsed(), progress);
        run = made;
        if (cancelled) {
            made.cancel();
        }
        int exitCode = execute(made);
        RunningExperiments.get().end(this);
        Outcome ended = new Outcome(file, exitCode, progress.results(), results, err.getContents());
        if (PlatformUI.isWorkbenchRunning()) { // it may have been closed during the run
            ended.keep();
        }
        outcome = ended;
        fire(DebugEvent.TERMINATE);
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().removeWorkbenchListener(closing);
            ended.show(launch);
        }
        return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** A job that is cancelled before its turn never works; its launch ends all the same. */
    private void endUnstarted() {
        if (outcome == null) {
            outcome = new Outcome(file, CANCELLED, List.of(), results, "");
            fire(DebugEvent.TERMINATE);
        }
    }

    /** Whatever happens, a launch comes to an end that the user sees. */
    private int execute(CommandLineRun made) {
        try {
            return made.execute(arguments);
        } catch (RuntimeException | LinkageError | OutOfMemoryError failed) {
            ILog.of(SimulationProcess.class).error("svio run ended early", failed);
            err.printer().println("svio: internal failure: " + failed);
            return FAILED;
        }
    }

    private void stop() {
        cancelled = true;
        CommandLineRun current = run;
        if (current != null) {
            current.cancel();
        }
    }

    private void fire(int kind) {
        DebugPlugin launches = DebugPlugin.getDefault();
        if (launches != null) { // gone when the workbench was closed during the run
            launches.fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)});
        }
    }

    @Override
    public String getLabel() {
        return "svio run " + file.getName();
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return new Streams();
    }

    @Override
    public void setAttribute(String key, String value) {
        attributes.put(key, value);
        fire(DebugEvent.CHANGE);
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        if (outcome == null) {
            throw new DebugException(Status.error("The simulation is still running."));
        }
        return outcome.exitCode();
    }

    @Override
    public boolean canTerminate() {
        return outcome == null;
    }

    @Override
    public boolean isTerminated() {
        return outcome != null;
    }

    @Override
    public void terminate() {
        job.cancel();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IProcess.class) {
            return adapter.cast(this);
        }
        return adapter == ILaunch.class ? adapter.cast(launch) : super.getAdapter(adapter);
    }

    private final class Closing implements IWorkbenchListener {

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            job.cancel();
            try {
                job.join(STOPPING, null);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            // the run has been stopped before
        }
    }

    private final class Work extends Job {

        private Work(String name) {
            super(name);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return work(monitor);
        }

        @Override
        protected void canceling() {
            stop();
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == SimulationProcess.class;
        }
    }

    private final class Streams implements IStreamsProxy {

        @Override
        public IStreamMonitor getErrorStreamMonitor() {
            return err;
        }

        @Override
        public IStreamMonitor getOutputStreamMonitor() {
            return out;
        }

        @Override
        public void write(String input) {
            // a simulation reads no input
        }
    }
}
