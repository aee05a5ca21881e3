package org.svio.simulation.internal;

/** Something an executor does when its turn comes: an agent, a relay or a tick. */
abstract class Activity {

    /** The one behind it in the {@link ActivityQueue} it waits in; it waits in one at a time. */
    Activity next;

    /** Its turn has come; asks the executor for work, a hold, or says that it has finished. */
    abstract void begin();

    /** The work it asked for is done. */
    abstract void onServed();
}
