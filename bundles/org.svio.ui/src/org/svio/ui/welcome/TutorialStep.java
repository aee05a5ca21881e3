package org.svio.ui.welcome;

import java.util.function.Predicate;
import org.eclipse.ui.IWorkbenchPage;

/** The steps of the tutorial: what they show, and what their button does. */
enum TutorialStep {

    /** The project of the paper. */
    CREATE("Create a project from the paper \"Self-Virtualized I/O\": one platform, two mappings - the work of each VIF"
            + " on the driver domain or on the device - and experiments that compare them.", "Create the project",
            TutorialActions::createProject),

    /** A run of a few seconds. */
    RUN("Run its latency experiment for one VIF. The Console shows the report while it comes; a notice ends it with the"
            + " verdict: who is faster, by how much, and why.", "Run the experiment", TutorialActions::run),

    /** Figures and charts. */
    RESULTS("Look at the results: latency with its percentiles, and the stages it is made of.", "Show the results",
            TutorialActions::showResults),

    /** The picture. */
    MAP("See the platform as a picture. Drag a VIF onto another domain or device, and the line of its mapping changes.",
            "Show the map", TutorialActions::showMap),

    /** A fix. */
    MISTAKE("Make a mistake: this writes dom1 for dom0. The line is marked as you type; Ctrl+1 on it offers what was"
            + " meant, Ctrl+Z takes it back.", "Make a mistake", TutorialActions::makeMistake);

    private final String text;
    private final String button;
    private final Predicate<IWorkbenchPage> action;

    TutorialStep(String text, String button, Predicate<IWorkbenchPage> action) {
        this.text = text;
        this.button = button;
        this.action = action;
    }

    String text() {
        return text;
    }

    String button() {
        return button;
    }

    /** Does it and returns whether it could be done. */
    boolean act(IWorkbenchPage page) {
        return action.test(page);
    }
}
