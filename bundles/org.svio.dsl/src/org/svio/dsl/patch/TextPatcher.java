package org.svio.dsl.patch;

import com.google.inject.Injector;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.svio.dsl.internal.patch.Origin;
import org.svio.dsl.internal.patch.Reader;
import org.svio.dsl.internal.text.Runtime;
import org.svio.model.Document;

/**
 * Writes edits of a model back into its text. Only the text of what an edit touches changes; the new text is read again
 * and compared with the model before it is handed out. Not thread safe.
 */
public final class TextPatcher {

    private final Injector injector;
    private final Reader reader;

    private TextPatcher(Injector injector) {
        this.injector = injector;
        this.reader = injector.getInstance(Reader.class);
    }

    /** A patcher; making several is cheap after the first. */
    public static TextPatcher create() {
        return new TextPatcher(Runtime.injector());
    }

    /** A resource set that can load what texts import; using one for several texts saves loading it again. */
    public ResourceSet newImports() {
        return injector.getInstance(XtextResourceSet.class);
    }

    /** Parses a text that has no syntax errors as the content of an address, which need not exist. */
    public ParsedText parse(String text, URI uri) throws RefusedEdit {
        return parse(text, uri, newImports());
    }

    /** Parses a text that has no syntax errors; what it imports is taken from, or loaded into, a resource set. */
    public ParsedText parse(String text, URI uri, ResourceSet imports) throws RefusedEdit {
        return new ParsedText(Origin.read(reader, text, uri, imports));
    }

    /**
     * The edits that make a text say what a model says. The model is that of the text, edited, or any other one; then
     * its elements are found by name, by equality and by position.
     */
    public TextPatch patch(ParsedText before, Document live) throws RefusedEdit {
        return before.origin().patch(live);
    }

    /** Parses a text, changes its model and returns what changes in the text. */
    public TextPatch edit(String text, URI uri, Consumer<Document> change) throws RefusedEdit {
        return edit(text, uri, newImports(), change);
    }

    /** Parses a text, changes its model and returns what changes in the text; imports as with parse. */
    public TextPatch edit(String text, URI uri, ResourceSet imports, Consumer<Document> change) throws RefusedEdit {
        ParsedText parsed = parse(text, uri, imports);
        change.accept(parsed.document());
        return patch(parsed, parsed.document());
    }

    /** What changes in a text so that a VIF's work is done elsewhere; imports as with parse. */
    public TextPatch remap(String text, URI uri, ResourceSet imports, Remapping remapping) throws RefusedEdit {
        ParsedText parsed = parse(text, uri, imports);
        remapping.applyTo(parsed.document());
        return patch(parsed, parsed.document());
    }

    /** What changes in a text so that a virtual CPU runs elsewhere; imports as with parse. */
    public TextPatch relocate(String text, URI uri, ResourceSet imports, Relocation relocation) throws RefusedEdit {
        ParsedText parsed = parse(text, uri, imports);
        relocation.applyTo(parsed.document());
        return patch(parsed, parsed.document());
    }
}
