package org.svio.dsl.ide;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
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
     * Parses and links texts that import each other, without checking them: what a file imports is its text here where
     * there is one, else the file on disk. The snapshots share their objects: whoever reads one reads all.
     */
    public synchronized Map<Path, Snapshot> parseTogether(Map<Path, String> texts) {
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        Map<Path, Resource> resources = new LinkedHashMap<>();
        texts.forEach((file, text) -> {
            Resource resource = set.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
            try {
                resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), set.getLoadOptions());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            resources.put(file, resource);
        });
        EcoreUtil.resolveAll(set);
        Map<Path, Snapshot> snapshots = new LinkedHashMap<>();
        resources.forEach((file, resource) -> snapshots.put(file, new Snapshot(texts.get(file), Snapshot.SAVED,
                new ParsedFile(file, Imports.document(resource), resource, List.of(), true))));
        return snapshots;
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

    /** The text in the language's layout; one with syntax errors as it is. */
    public synchronized String format(String text) {
        return language.format(text);
    }

    /** A service of the language. */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }
}
