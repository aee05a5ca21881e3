package org.svio.design.internal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A graphical edit that cannot be; the message is one sentence for whoever tried. Nothing has changed then. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final AtomicReference<Consumer<String>> LISTENER = new AtomicReference<>(StatusDialog::show);

    /** Refuses with a sentence, which the user sees. */
    public Refusal(String sentence) {
        super(sentence);
        LISTENER.get().accept(sentence);
    }

    /** Refuses with a sentence and its cause. */
    public Refusal(String sentence, Throwable cause) {
        this(sentence);
        initCause(cause);
    }

    /** Has sentences told to someone else than the user; returns who was told before. */
    public static Consumer<String> tell(Consumer<String> listener) {
        return LISTENER.getAndSet(listener);
    }
}
