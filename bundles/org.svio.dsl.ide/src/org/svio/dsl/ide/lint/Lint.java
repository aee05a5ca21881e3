package org.svio.dsl.ide.lint;

/**
 * The kinds of problem that keep no model from being run, so that a project may weigh them itself. Whatever else the
 * language reports is an error everywhere.
 */
public enum Lint {
    /** A role, queue or signal is not used. */
    UNUSED("svio.unused", "Role, queue or signal that is not used"),
    /** Nothing that an import makes visible is used. */
    UNUSED_IMPORT("svio.unused-import", "Import of which nothing is used"),
    /** A driver domain shares its thread with guests. */
    SHARED_THREAD("svio.shared-thread", "Driver domain that shares a hardware thread with guests"),
    /** A queue is smaller than bandwidth times delay. */
    SHORT_QUEUE("svio.short-queue", "Queue that holds less than bandwidth times delay");

    private final String code;
    private final String label;

    Lint(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The code of its problems. */
    public String code() {
        return code;
    }

    /** What it finds, in words. */
    public String label() {
        return label;
    }
}
