package org.svio.dsl.internal.xmi;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.Strings;
import org.svio.dsl.ConversionException;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.internal.comment.CommentReader;
import org.svio.dsl.internal.comment.CommentWriter;
import org.svio.dsl.internal.comment.Paths;
import org.svio.dsl.internal.text.LibraryHandler;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.internal.text.SvioText;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Document;
import org.svio.model.Import;
import org.svio.model.NamedElement;
import org.svio.model.SvioPackage.Literals;

/** Turns a loaded model into the text or the XMI of a file at another place; the loaded model is left as it was. */
public final class Conversion {

    @Inject
    private SvioText texts;

    @Inject
    private ISerializer serializer;

    @Inject
    private Provider<SvioResource> resources;

    @Inject
    private Provider<TextRegionAccessBuilder> accesses;

    /** The XMI of a model, references to other files relative to the target. */
    public String toXmi(ParsedFile source, Path target) throws IOException {
        Document document = source.document();
        Map<EObject, List<String>> comments = takeComments(document);
        if (source.resource() instanceof SvioResource text) {
            new CommentReader(accesses.get().forNodeModel(text).create(), document).attach();
        } else {
            comments.forEach((holder, kept) -> Paths.comments(holder).addAll(kept));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            at(source, new SvioXmiResource(address(target)), resource -> resource.save(bytes, Map.of()));
        } finally {
            takeComments(document);
            comments.forEach((holder, kept) -> Paths.comments(holder).addAll(kept));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The formatted text of a model with its comments. */
    public String toText(ParsedFile source, Path target) throws IOException, ConversionException {
        Document document = source.document();
        if (source.resource() instanceof SvioResource text) {
            return texts.format(withImports(text, document, address(target)));
        }
        Map<EObject, List<String>> comments = takeComments(document);
        StringBuilder bare = new StringBuilder();
        try {
            SvioResource resource = resources.get();
            resource.setURI(address(target));
            at(source, resource, moved -> bare.append(serializer.serialize(document)));
        } catch (RuntimeException unwritable) {
            throw new ConversionException("the model cannot be written as text: " + reason(unwritable));
        } finally {
            comments.forEach((holder, kept) -> Paths.comments(holder).addAll(kept));
        }
        String text = withComments(bare.toString(), document, comments);
        return texts.format(text);
    }

    /** The text with its relative imports as they are written at another address. */
    private static String withImports(SvioResource source, Document document, URI target) {
        StringBuilder text = new StringBuilder(source.text());
        for (Import each : document.getImports().reversed()) {
            String moved = relative(Imports.address(each), target, each.getImportURI());
            for (INode node : NodeModelUtils.findNodesForFeature(each, Literals.IMPORT__IMPORT_URI)) {
                String literal = '"' + Strings.convertToJavaString(moved, false) + '"';
                text.replace(node.getOffset(), node.getEndOffset(), literal);
            }
        }
        return text.toString();
    }

    private String withComments(String bare, Document document, Map<EObject, List<String>> comments)
            throws ConversionException {
        SvioResource parsed = texts.parse(bare);
        if (parsed.getParseResult().hasSyntaxErrors()) {
            throw new ConversionException("the model cannot be written as text: "
                    + parsed.getErrors().get(0).getMessage());
        }
        ITextRegionAccess access = accesses.get().forNodeModel(parsed).create();
        CommentWriter writer = new CommentWriter(access);
        comments.forEach((holder, kept) -> {
            EObject root = parsed.getContents().get(0);
            writer.add(holder == document ? root
                    : EcoreUtil.getEObject(root, EcoreUtil.getRelativeURIFragmentPath(document, holder)), kept);
        });
        return writer.text();
    }

    private static String reason(RuntimeException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse("");
    }

    private interface Step {
        void with(Resource resource) throws IOException;
    }

    /** Does something with the model as if it stood at another address, imports included. */
    private static void at(ParsedFile source, Resource target, Step step) throws IOException {
        Document document = source.document();
        Resource home = source.resource();
        ResourceSet set = home.getResourceSet();
        Map<Import, String> written = new LinkedHashMap<>();
        for (Import each : document.getImports()) {
            written.put(each, each.getImportURI());
            each.setImportURI(relative(Imports.address(each), target.getURI(), each.getImportURI()));
        }
        boolean deliver = home.eDeliver();
        set.getResources().add(target);
        try {
            target.getContents().add(document);
            step.with(target);
        } finally {
            written.forEach(Import::setImportURI);
            home.getContents().add(0, document);
            set.getResources().remove(target);
            home.eSetDeliver(deliver);
        }
    }

    private static String relative(URI imported, URI target, String written) {
        if (imported == null || LibraryHandler.SCHEME.equals(imported.scheme())
                || !URI.createURI(written).isRelative()) {
            return written;
        }
        return URI.decode(imported.deresolve(target, true, true, false).toString());
    }

    private static URI address(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    private static Map<EObject, List<String>> takeComments(Document document) {
        Map<EObject, List<String>> taken = new LinkedHashMap<>();
        take(document, taken);
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof NamedElement) {
                take(each, taken);
            }
        }
        return taken;
    }

    private static void take(EObject holder, Map<EObject, List<String>> taken) {
        List<String> kept = Paths.comments(holder);
        if (!kept.isEmpty()) {
            taken.put(holder, new ArrayList<>(kept));
            kept.clear();
        }
    }
}
