package org.svio.dsl;

import com.google.inject.Injector;
import java.nio.file.Path;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.svio.dsl.internal.problem.FileLoader;
import org.svio.dsl.internal.text.SvioText;
import org.svio.dsl.internal.xmi.Conversion;

/** The language, ready to load and format files. One per process is enough; not thread safe. */
public final class SvioLanguage {

    private final Injector injector;

    private SvioLanguage(Injector injector) {
        this.injector = injector;
    }

    /** Sets the language up on a plain class path. */
    public static SvioLanguage create() {
        return new SvioLanguage(new SvioStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Loads a file, {@code .svio} or {@code .xmi}, and all it imports; never throws for what a file may hold. */
    public ParsedFile load(Path file) {
        return injector.getInstance(FileLoader.class).load(file, injector.getInstance(XtextResourceSet.class));
    }

    /** The language of an injector that an editor has made, with services of its own. */
    public static SvioLanguage of(Injector injector) {
        return new SvioLanguage(injector);
    }

    /** As {@link #load(Path)}, with this text instead of what the file holds on disk; imports are read from disk. */
    public ParsedFile load(Path file, String text) {
        return injector.getInstance(FileLoader.class).load(file, text, injector.getInstance(XtextResourceSet.class));
    }

    /** The text in the language's layout; a text with syntax errors as it is. */
    public String format(String text) {
        return injector.getInstance(SvioText.class).format(text);
    }

    Conversion conversion() {
        return injector.getInstance(Conversion.class);
    }
}
