package org.svio.dsl.internal.patch;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
            if (each instanceof AbstractDiagnostic placed && List.of(Codes.SYNTAX, Codes.UNREADABLE, Codes.VALUE)
                    .contains(placed.getCode())) {
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

    /** The edits that make the shadow's text say what a model says; refused where none do. */
    Result patch(Shadow shadow, Document live, Map<EObject, EObject> known, URI uri, ResourceSet others)
            throws RefusedEdit {
        try {
            Pairing pairing = Likeness.pair(live, shadow.document(), known);
            List<TextEdit> edits = new Rewriting(grammar.getGrammar(), grammatics, converters, shadow, pairing)
                    .edits(live);
            TextPatch patch = new TextPatch(shadow.text(), edits);
            return new Result(patch, check(patch.after(), live, uri, others));
        } catch (Refusal refusal) {
            throw refusal.reported();
        }
    }

    /**
     * A patch that is known to be right.
     *
     * @param patch the edits
     * @param resource the new text as it was read
     */
    record Result(TextPatch patch, Checked checked) {
    }

    record Checked(SvioResource resource, Pairing pairing) {
    }

    private Checked check(String text, Document live, URI uri, ResourceSet others) throws RefusedEdit {
        SvioResource resource;
        try {
            resource = (SvioResource) parse(text, uri, others);
        } catch (RefusedEdit unreadable) {
            throw new RefusedEdit("this edit cannot be written as text: " + unreadable.getMessage());
        }
        Sameness sameness = new Sameness();
        Sameness.Difference difference = sameness.compare(live, document(resource));
        if (difference != null) {
            throw new RefusedEdit(sentence(difference));
        }
        return new Checked(resource, sameness.pairing());
    }

    private static String sentence(Sameness.Difference difference) {
        return "this edit cannot be written as text: " + (difference.feature() == null ? "" : Designation.of(
                difference.feature()) + " of ") + Designation.exact(difference.element())
                + " would mean something else when it is read again";
    }
}
