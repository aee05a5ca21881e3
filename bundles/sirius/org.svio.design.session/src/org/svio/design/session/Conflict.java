package org.svio.design.session;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** Asks what to do where a file changed on disk while it has edits that are not saved. */
public final class Conflict {

    private static final AtomicReference<Predicate<String>> ANSWERING = new AtomicReference<>(Conflict::ask);

    private Conflict() {
    }

    /** Has someone else than the user answer: true to reload; returns who answered before. */
    public static Predicate<String> answer(Predicate<String> answering) {
        return ANSWERING.getAndSet(answering);
    }

    static boolean reload(String name) {
        return ANSWERING.get().test(name + " was changed on disk by someone else, and has edits here that are not"
                + " saved. Reloading drops the edits from the text (undo brings them back); keeping them replaces the"
                + " file when you save.");
    }

    private static boolean ask(String sentence) {
        return MessageDialog.open(MessageDialog.QUESTION, PlatformUI.getWorkbench().getModalDialogShellProvider()
                .getShell(), "File changed on disk", sentence, SWT.NONE, "Reload", "Keep my edits") == 0;
    }
}
