package org.svio.design.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.svio.design.internal.Refusal;

/** Listens to what the user is told while it is open. */
final class Sentences implements AutoCloseable {

    private final List<String> told = new ArrayList<>();
    private final Consumer<String> before = Refusal.tell(told::add);

    /** The only sentence. */
    String only() {
        if (told.size() != 1) {
            throw new AssertionError("not one sentence: " + told);
        }
        return told.getFirst();
    }

    @Override
    public void close() {
        Refusal.tell(before);
    }
}
