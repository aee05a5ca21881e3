package org.svio.dsl.internal.patch;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.svio.dsl.internal.text.Codes;
import org.svio.dsl.internal.text.LibraryHandler;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;
import org.svio.model.Document;

/** Reads texts beside the files they belong to, and proves that a text says what a model says. */
public final class Reader {

    private static final Set<String> UNREAD = Set.of(Codes.SYNTAX, Codes.UNREADABLE, Codes.VALUE);

    private final Provider<SvioResource> resources;
    private final IGrammarAccess grammar;
    private final IValueConverterService converters;
    private final Grammatics grammatics;

    @Inject
    Reader(Provider<SvioResource> resources, IGrammarAccess grammar, IValueConverterService converters) {
        this.resources = resources;
        this.grammar = grammar;
        this.converters = converters;
        this.grammatics = new Grammatics(grammar.getGrammar());
    }

    /** Parses a text as the content of an address, imports taken from a resource set; refused with syntax errors. */
    public Resource parse(String text, URI uri, ResourceSet others) throws RefusedEdit {
        SvioResource resource = resources.get();
        resource.setURI(uri);
        LibraryHandler.install(others);
        new Neighbours(others).getResources().add(resource);
        try {
            resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (Resource.Diagnostic each : resource.getErrors()) {
            if (isSyntactic(each)) {
                throw new RefusedEdit("line " + each.getLine() + " cannot be read: " + each.getMessage());
            }
        }
        return resource;
    }

    /** The document of a resource read here; an empty one where the text declares nothing. */
    public static Document document(Resource resource) {
        return (Document) resource.getContents().get(0);
    }

    /** A shadow of a model that was just read, and which element of the model each of its elements is. */
    Shadow shadow(SvioResource resource, Map<EObject, EObject> counterparts) {
        Document live = document(resource);
        Map<EObject, Passage> read = new PassageReader(grammatics, resource.text())
                .read(live, resource.getParseResult().getRootNode());
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        Document copy = (Document) copier.copy(live);
        copier.copyReferences();
        Map<EObject, Passage> passages = new IdentityHashMap<>();
        read.forEach((element, passage) -> passages.put(copier.get(element), passage.of(copier)));
        counterparts.putAll(copier);
        return new Shadow(resource.text(), copy, passages);
    }

    /** A shadow of a text that was checked. */
    Shadow shadow(Checked checked) {
        SvioResource resource = checked.resource();
        Document document = document(resource);
        return new Shadow(resource.text(), document, new PassageReader(grammatics, resource.text())
                .read(document, resource.getParseResult().getRootNode()));
    }

    /** The shadow of an empty text. */
    Shadow empty(URI uri, ResourceSet others) throws RefusedEdit {
        return shadow((SvioResource) parse("", uri, others), new IdentityHashMap<>());
    }

    /** Which element of a shadow each element of a model is; null where they do not say the same. */
    Map<EObject, EObject> same(Document live, Shadow shadow) {
        Sameness sameness = new Sameness();
        return sameness.compare(live, shadow.document()) == null ? sameness.pairing().known() : null;
    }

    /** The edits that make the shadow's text say what a model says, not yet checked. */
    TextPatch patch(Shadow shadow, Document live, Map<EObject, EObject> known) throws RefusedEdit {
        try {
            Pairing pairing = Likeness.pair(live, shadow.document(), known);
            List<TextEdit> edits = new Rewriting(grammar.getGrammar(), grammatics, converters, shadow, pairing)
                    .edits(live);
            return new TextPatch(shadow.text(), edits);
        } catch (Refusal refusal) {
            throw refusal.reported();
        }
    }

    /**
     * A text that says what a model says.
     *
     * @param resource the text as it was read
     * @param counterparts which of its elements each element of the model is
     */
    record Checked(SvioResource resource, Map<EObject, EObject> counterparts) {
    }

    /** Reads a text and compares it with a model; refused where it does not say the same. */
    Checked check(String text, Document live, URI uri, ResourceSet others) throws RefusedEdit {
        SvioResource resource;
        try {
            resource = (SvioResource) parse(text, uri, others);
        } catch (RefusedEdit unreadable) {
            throw new RefusedEdit("this edit cannot be written as text: " + unreadable.getMessage());
        }
        Sameness sameness = new Sameness();
        Sameness.Difference difference = sameness.compare(live, document(resource));
        if (difference != null) {
            throw new RefusedEdit("this edit cannot be written as text: " + (difference.feature() == null ? ""
                    : Designation.of(difference.feature()) + " of ") + Designation.exact(difference.element())
                    + " would mean something else when it is read again");
        }
        return new Checked(resource, sameness.pairing().known());
    }

    /** Whether an error of a resource says that its text cannot be read as a model. */
    static boolean isSyntactic(Resource.Diagnostic error) {
        return error instanceof AbstractDiagnostic placed && UNREAD.contains(placed.getCode());
    }
}
