package org.svio.engine;

/** What a run does when an event is due. One handler serves a whole run and switches over the kinds it packs. */
@FunctionalInterface
public interface EventHandler {

    /** Called at the instant {@code event} was scheduled for; {@link Simulation#now()} shows that instant. */
    void onEvent(int event);
}
