package org.svio.ui.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Document;
import org.svio.model.Import;

/** Which files on disk the problems of a file depend on. */
final class Dependencies {

    private Dependencies() {
    }

    /** What a file imports, directly or not, whether it is there or not; the library left out. */
    static Set<Path> of(Snapshot snapshot) {
        Set<Path> paths = new HashSet<>();
        if (snapshot.resource() == null) {
            return paths;
        }
        for (Resource each : snapshot.resource().getResourceSet().getResources()) {
            Document document = Imports.document(each);
            if (document != null) {
                for (Import statement : document.getImports()) {
                    URI address = Imports.address(statement);
                    if (address != null && address.isFile()) {
                        paths.add(Path.of(address.toFileString()).normalize());
                    }
                }
            }
        }
        return paths;
    }
}
