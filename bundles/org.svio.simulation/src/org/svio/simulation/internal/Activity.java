package org.svio.simulation.internal;

/** Something an executor does when its turn comes: an agent, a relay or a tick. */
interface Activity {

    /** Its turn has come; asks the executor for work, a hold, or says that it has finished. */
    void begin();

    /** The work it asked for is done. */
    void onServed();
}
