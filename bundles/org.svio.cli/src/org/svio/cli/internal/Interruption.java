package org.svio.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens on Ctrl-C or a termination signal: the work at hand is stopped, has a moment to keep what is done, and
 * the process ends with the exit code for it.
 */
public final class Interruption {

    private static final long PATIENCE_MILLIS = 1800;

    private static final CountDownLatch FINISHED = new CountDownLatch(1);
    private static volatile boolean ended;
    private static volatile Cancellation cancellation;

    private Interruption() {
    }

    /** Hears signals from now on, and asks for the cancellation on them. */
    public static void install(Console console, Cancellation ofTheCall) {
        cancellation = ofTheCall;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> onShutdown(console), "svio-interruption"));
    }

    /** Everything has been said and written; after an interruption this does not return. */
    public static void finish(int exitCode) {
        ended = true;
        FINISHED.countDown();
        if (cancellation.isRequested()) {
            Runtime.getRuntime().halt(exitCode == ExitCode.OK ? ExitCode.CANCELLED : exitCode);
        }
    }

    private static void onShutdown(Console console) {
        if (ended) {
            return; // the usual end
        }
        boolean working = cancellation.request();
        try {
            FINISHED.await(working ? PATIENCE_MILLIS : 0, TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        console.flush();
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }
}
