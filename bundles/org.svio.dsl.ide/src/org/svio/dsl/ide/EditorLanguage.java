package org.svio.dsl.ide;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.SvioLanguage;
import org.svio.dsl.SvioStandaloneSetup;
import org.svio.dsl.scoping.Imports;

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
        return new EditorLanguage(new SvioStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Parses, links and checks a text; imports are read from disk, relative to the file. */
    public synchronized Snapshot parse(Path file, String text, long stamp) {
        return new Snapshot(text, stamp, language.load(file, text));
    }

    /** Parses, links and checks a file as it is on disk; never throws for what it may hold. */
    public synchronized Snapshot parse(Path file) {
        return new Snapshot(text(file), Snapshot.SAVED, language.load(file));
    }

    /** The text of a file that the language can read; what is wrong with another is among its problems. */
    private static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Parses a file of the library that ships with the language, such as {@code svio:/devices/ixp2400.svio}. */
    public synchronized Snapshot library(URI address, String text, long stamp) {
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        Resource resource = Imports.load(set, address);
        EcoreUtil.resolveAll(set);
        Path name = Path.of(address.toString());
        return new Snapshot(text, stamp, new ParsedFile(name, Imports.document(resource), resource, List.of(), true));
    }

    /**
     * Reads a snapshot, alone: linking is lazy, so even reading changes it. Parsing goes on meanwhile, as each snapshot
     * has objects of its own.
     */
    public <T> T read(Snapshot snapshot, Function<Snapshot, T> question) {
        synchronized (snapshot) {
            return question.apply(snapshot);
        }
    }

    /** A service of the language. */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }
}
