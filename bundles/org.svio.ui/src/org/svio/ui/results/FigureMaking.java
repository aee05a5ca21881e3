package org.svio.ui.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads results and makes figures of them in the background; what was read stays until something else is shown. */
final class FigureMaking {

    private final Consumer<Made> listener;
    private final Job job = Job.create("Read results", this::make);
    private volatile List<ResultChoice> choices = List.of();
    private volatile FigureKind kind;
    private volatile String element = Figures.ALL;
    private volatile boolean isFresh;
    private List<Shown> shown = List.of();
    private List<FigureKind> kinds = List.of();
    private List<String> elements = List.of();

    /**
     * What is ready.
     *
     * @param figure empty where there is nothing to show
     * @param kinds the figures that have something to show
     * @param elements what figures can be about
     * @param element what this one is about, if it is about one
     * @param obstacle why nothing could be read; empty where it could
     */
    record Made(Optional<Figure> figure, List<FigureKind> kinds, List<String> elements, String element,
            String obstacle) {
    }

    /** Tells of each figure on a background thread. */
    FigureMaking(Consumer<Made> listener) {
        this.listener = listener;
    }

    List<ResultChoice> choices() {
        return choices;
    }

    /** Reads other results, or the same once more. */
    void read(List<ResultChoice> wanted) {
        choices = List.copyOf(wanted);
        isFresh = false;
        job.schedule();
    }

    /** Another figure of what is read; the first that has something to show where null. */
    void draw(FigureKind wanted, String about) {
        kind = wanted;
        element = about;
        job.schedule();
    }

    void cancel() {
        job.cancel();
    }

    private IStatus make(IProgressMonitor monitor) {
        try {
            if (!isFresh) {
                isFresh = true;
                List<Shown> read = new ArrayList<>();
                for (ResultChoice each : choices) {
                    monitor.subTask(each.label());
                    read.add(Shown.read(each));
                }
                shown = read.stream().filter(each -> !each.points().isEmpty()).toList();
                elements = Figures.elements(shown);
                kinds = Arrays.stream(FigureKind.values()).filter(this::hasSomething).toList();
            }
            if (!monitor.isCanceled()) {
                listener.accept(made());
            }
        } catch (IOException unreadable) {
            listener.accept(new Made(Optional.empty(), List.of(), List.of(), Figures.ALL,
                    "The results could not be read: "
                    + unreadable.getMessage()));
        } catch (RuntimeException broken) {
            ILog.of(FigureMaking.class).error("The figure could not be made", broken);
            listener.accept(new Made(Optional.empty(), List.of(), List.of(), Figures.ALL,
                    "The figure could not be made; see the error log."));
        }
        return Status.OK_STATUS;
    }

    private boolean hasSomething(FigureKind each) {
        return !shown.isEmpty() && (each == FigureKind.WARM_UP || !Figures.of(each, Figures.ALL, shown).isEmpty());
    }

    private Made made() {
        if (shown.isEmpty()) {
            return new Made(Optional.empty(), List.of(), List.of(), Figures.ALL, choices.isEmpty() ? ""
                    : "There are no results any more where they were.");
        }
        FigureKind drawn = kinds.contains(kind) ? kind : kinds.get(0);
        String about = elements.contains(element) ? element : Figures.ALL;
        return new Made(Optional.of(Figures.of(drawn, about, shown)), kinds, elements, about, "");
    }
}
