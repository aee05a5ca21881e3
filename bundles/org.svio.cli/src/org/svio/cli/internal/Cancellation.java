package org.svio.cli.internal;

/** Stops the work of one call of the command line, asked for by any thread. */
public final class Cancellation {

    private volatile boolean requested;
    private volatile Runnable stop;

    /** Says how the work at hand is stopped; null when there is none. */
    public void onRequest(Runnable stopping) {
        stop = stopping;
        if (requested && stopping != null) {
            stopping.run();
        }
    }

    /** Asks to stop, now and whatever comes later; returns whether there was work at hand. */
    public boolean request() {
        requested = true;
        Runnable stopping = stop;
        if (stopping != null) {
            stopping.run();
        }
        return stopping != null;
    }

    /** Whether somebody asked to stop. */
    public boolean isRequested() {
        return requested;
    }
}
