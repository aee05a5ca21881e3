package org.svio.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.svio.dsl.SvioResourceFactory;
import org.svio.dsl.patch.ModelText;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.model.Document;
import org.svio.model.NamedElement;

/** A model as an editor of diagrams has it: in a resource whose text follows its edits. */
final class Loaded {

    private static final Path EXAMPLES = Path.of("..", "..", "examples").toAbsolutePath().normalize();

    private final Resource resource;
    private final String before;

    private Loaded(Resource resource) {
        this.resource = resource;
        this.before = ((ModelText) resource).text();
    }

    /** A text as if it were a file beside the paper's. */
    static Loaded text(String text) {
        return text(EXAMPLES.resolve("paper/unsaved.svio"), text);
    }

    /** A text as the content of a file. */
    static Loaded text(Path file, String text) {
        Resource resource = set().createResource(URI.createFileURI(file.toString()));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Loaded(resource);
    }

    /** A file of the examples. */
    static Loaded example(String path) {
        return new Loaded(set().getResource(URI.createFileURI(EXAMPLES.resolve(path).toString()), true));
    }

    private static ResourceSet set() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("svio", new SvioResourceFactory());
        return set;
    }

    Resource resource() {
        return resource;
    }

    ResourceSet resourceSet() {
        return resource.getResourceSet();
    }

    Document document() {
        return (Document) resource.getContents().getFirst();
    }

    /** The declaration of a name and kind in this file or one that it imports. */
    <T extends EObject> T declared(String name, Class<T> kind) {
        return resource.getResourceSet().getResources().stream().flatMap(each -> each.getContents().stream())
                .filter(Document.class::isInstance).flatMap(each -> ((Document) each).getDeclarations().stream())
                .filter(each -> kind.isInstance(each) && each instanceof NamedElement named
                        && name.equals(named.getName())).map(kind::cast).findFirst().orElseThrow();
    }

    /** The text as it was. */
    String before() {
        return before;
    }

    /** The text after the edits. */
    String after() {
        try {
            ((ModelText) resource).settle();
        } catch (RefusedEdit refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
        return ((ModelText) resource).text();
    }

    /** The only line of the text that was not there before, with single spaces. */
    String changedLine() {
        List<String> lines = new ArrayList<>(after().lines().toList());
        before.lines().forEach(lines::remove);
        if (lines.size() != 1) {
            throw new AssertionError("not one line: " + lines);
        }
        return lines.getFirst().strip().replaceAll(" +", " ");
    }
}
