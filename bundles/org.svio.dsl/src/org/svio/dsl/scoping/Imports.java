package org.svio.dsl.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.svio.dsl.internal.text.LibraryHandler;
import org.svio.model.Document;
import org.svio.model.Import;

/** Finds and loads what a document imports. */
public final class Imports {

    private static final Set<String> EXTENSIONS = Set.of("svio", "xmi");

    @Inject
    private OnChangeEvictingCache cache;

    /** The absolute address an import means, or null where it says nothing readable. */
    public static URI address(Import statement) {
        String text = statement.getImportURI();
        Resource resource = statement.eResource();
        if (text == null || text.isBlank() || resource == null) {
            return null;
        }
        try {
            URI uri = URI.createURI(text, true);
            URI base = resource.getURI();
            return uri.isRelative() && base != null && base.isHierarchical() ? uri.resolve(base) : uri;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /**
     * The resource at an address, loaded if need be; null where its name does not end in .svio or .xmi, null or with
     * errors where nothing can be read there.
     */
    public static Resource load(ResourceSet set, URI address) {
        if (!EXTENSIONS.contains(String.valueOf(address.fileExtension()))) {
            return null; // inside Eclipse there is a factory for any name
        }
        LibraryHandler.install(set);
        Resource present = set.getResource(address, false);
        if (present != null) {
            return present;
        }
        try {
            return set.getResource(address, true);
        } catch (RuntimeException unreadable) {
            return set.getResource(address, false); // its errors say why
        }
    }

    /** The document in a resource, or null. */
    public static Document document(Resource resource) {
        return resource != null && !resource.getContents().isEmpty()
                && resource.getContents().get(0) instanceof Document document ? document : null;
    }

    /** The resources whose declarations a resource sees: itself, then its imports transitively, breadth first. */
    public List<Resource> visible(Resource start) {
        Set<Resource> seen = new LinkedHashSet<>();
        List<Resource> queue = new ArrayList<>();
        seen.add(start);
        queue.add(start);
        for (int i = 0; i < queue.size(); i++) {
            for (Resource next : direct(queue.get(i))) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return queue;
    }

    Declarations declarations(Resource resource) {
        return cache.get(Declarations.class, resource, () -> {
            Document document = document(resource);
            return document == null ? null : new Declarations(document);
        });
    }

    private List<Resource> direct(Resource resource) {
        return cache.get(Imports.class, resource, () -> imported(resource));
    }

    private static List<Resource> imported(Resource resource) {
        Document document = document(resource);
        if (document == null || resource.getResourceSet() == null) {
            return List.of();
        }
        List<Resource> imported = new ArrayList<>();
        for (Import statement : document.getImports()) {
            URI address = address(statement);
            Resource target = address == null ? null : load(resource.getResourceSet(), address);
            if (document(target) != null) {
                imported.add(target);
            }
        }
        return imported;
    }
}
