package org.svio.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.svio.dsl.ide.Snapshot;
import org.svio.model.expression.ModelException;
import org.svio.ui.editor.LiveModel;

/** Makes pictures of the latest state of a text in the background, one at a time. */
final class PictureMaking {

    private static final String BROKEN = "The text has mistakes; the map follows when they are gone.";

    private static final Set<String> UNPARSED = Set.of("svio.syntax", "svio.unreadable", "svio.empty");

    private final Consumer<Result> listener;
    private final Job job = Job.createSystem("Lay out the map", this::make);
    private volatile Snapshot snapshot;
    private volatile Subject wanted;

    /**
     * What came of it.
     *
     * @param subjects what the file has to show
     * @param picture empty where it could not be drawn
     * @param obstacle why not, in a sentence; empty where it could
     */
    record Result(List<Subject> subjects, Optional<PlatformPicture> picture, String obstacle) {
    }

    /** Tells of each result on a background thread. */
    PictureMaking(Consumer<Result> listener) {
        this.listener = listener;
        job.setPriority(Job.DECORATE);
    }

    /** Asks for a picture of a state of the text; of the subject where the file has it, else of its first. */
    void ask(Snapshot state, Subject subject) {
        snapshot = state;
        wanted = subject;
        job.schedule();
    }

    void cancel() {
        job.cancel();
    }

    private IStatus make(IProgressMonitor monitor) {
        Snapshot state = snapshot;
        try {
            Result result = LiveModel.language().read(state, this::read);
            if (state == snapshot && !monitor.isCanceled()) {
                listener.accept(result);
            }
        } catch (RuntimeException broken) {
            ILog.of(PictureMaking.class).error("The map could not be drawn", broken);
            listener.accept(new Result(List.of(), Optional.empty(), "The map could not be drawn; see the error log."));
        }
        return Status.OK_STATUS;
    }

    private Result read(Snapshot state) {
        List<Subject> subjects = Subject.of(state);
        if (state.parsed().problems().stream().anyMatch(problem -> UNPARSED.contains(problem.code()))) {
            return new Result(subjects, Optional.empty(), BROKEN);
        }
        if (subjects.isEmpty()) {
            return new Result(subjects, Optional.empty(), state.parsed().hasErrors() ? BROKEN
                    : "This file declares no platform and no mapping of one.");
        }
        Subject subject = subjects.contains(wanted) ? wanted : subjects.get(0);
        try {
            return new Result(subjects, Optional.of(PictureReader.read(state, subject)), "");
        } catch (ModelException wrong) {
            return new Result(subjects, Optional.empty(), wrong.getMessage());
        } catch (RuntimeException incomplete) {
            if (!state.parsed().hasErrors()) {
                throw incomplete;
            }
            return new Result(subjects, Optional.empty(), BROKEN); // names that mean nothing, said where they stand
        }
    }
}
