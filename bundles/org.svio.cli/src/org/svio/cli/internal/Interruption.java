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
    private static volatile boolean requested;
    private static volatile Runnable stop;

    private Interruption() {
    }

    /** Hears signals from now on. */
    public static void install(Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> onShutdown(console), "svio-interruption"));
    }

    /** Says how the work at hand is stopped; null when there is none. */
    public static void onRequest(Runnable stopping) {
        stop = stopping;
        if (requested && stopping != null) {
            stopping.run();
        }
    }

    /** Whether the user asked to stop. */
    public static boolean isRequested() {
        return requested;
    }

    /** Everything has been said and written; after an interruption this does not return. */
    public static void finish(int exitCode) {
        ended = true;
        FINISHED.countDown();
        if (requested) {
            Runtime.getRuntime().halt(exitCode == ExitCode.OK ? ExitCode.CANCELLED : exitCode);
        }
    }

    private static void onShutdown(Console console) {
        if (ended) {
            return; // the usual end
        }
        requested = true;
        Runnable stopping = stop;
        if (stopping != null) {
            stopping.run();
        }
        try {
            FINISHED.await(stopping == null ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        console.flush();
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }
}
