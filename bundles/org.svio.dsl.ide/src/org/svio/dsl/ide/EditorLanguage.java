package org.svio.dsl.ide;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.function.Function;
import org.svio.dsl.SvioLanguage;

/** The language with its editor services, shared by all editors of a process. Safe to use from any thread. */
public final class EditorLanguage {

    private final Injector injector;
    private final SvioLanguage language;

    private EditorLanguage(Injector injector) {
        this.injector = injector;
        this.language = SvioLanguage.of(injector);
    }

    /** Sets the language up; one is enough. */
    public static EditorLanguage create() {
        System.setProperty("guice_bytecode_gen_option", System.getProperty("guice_bytecode_gen_option", "DISABLED"));
        return new EditorLanguage(new SvioIdeSetup().createInjectorAndDoEMFRegistration());
    }

    /** Parses, links and checks a text; imports are read from disk, relative to the file. */
    public synchronized Snapshot parse(Path file, String text, long stamp) {
        return new Snapshot(text, stamp, language.load(file, text));
    }

    /** Reads a snapshot, alone: linking is lazy, so even reading changes what is shared with no other thread. */
    public synchronized <T> T read(Snapshot snapshot, Function<Snapshot, T> question) {
        return question.apply(snapshot);
    }

    /** A service of the language. */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }
}
