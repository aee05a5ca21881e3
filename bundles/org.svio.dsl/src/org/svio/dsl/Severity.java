package org.svio.dsl;

/** How bad a problem is; only an error keeps a model from being run. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** The word in messages: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
