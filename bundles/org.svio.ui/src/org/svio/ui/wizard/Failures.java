package org.svio.ui.wizard;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** What to tell a user of a failure. */
final class Failures {

    private Failures() {
    }

    /** A sentence for the page of a wizard; the failure itself goes to the log unless it explains itself. */
    static String sentence(Throwable failure) {
        if (failure instanceof CoreException told && told.getStatus().getMessage() != null) {
            return told.getStatus().getMessage();
        }
        ILog.of(Failures.class).error("A wizard failed", failure);
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
