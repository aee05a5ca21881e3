package org.svio.design.session;

/** Something that accompanies a session of Sirius from its opening to its closing. */
interface SessionCompanion extends AutoCloseable {

    /** Lets go of everything; the session is about to close. */
    @Override
    void close();
}
