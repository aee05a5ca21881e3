package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.scoping.Imports;
import org.svio.model.DataPath;
import org.svio.model.Document;
import org.svio.model.Import;
import org.svio.model.Role;
import org.svio.model.RoleKind;

/** The data paths that a file can name, and questions to them. */
final class DataPaths {

    private DataPaths() {
    }

    /** Those of the file, then those of its imports; the first of equal names. */
    static List<DataPath> visible(Document start) {
        Set<Document> files = new LinkedHashSet<>(List.of(start));
        List<Document> queue = new ArrayList<>(files);
        List<DataPath> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < queue.size(); i++) {
            queue.get(i).getDeclarations().forEach(each -> {
                if (each instanceof DataPath path && names.add(path.getName())) {
                    found.add(path);
                }
            });
            for (Import each : queue.get(i).getImports()) {
                URI address = Imports.address(each);
                Resource resource = address == null ? null
                        : Imports.load(queue.get(i).eResource().getResourceSet(), address);
                Document imported = Imports.document(resource);
                if (imported != null && files.add(imported)) {
                    queue.add(imported);
                }
            }
        }
        return found;
    }

    /** The roles of a kind. */
    static List<Role> roles(DataPath path, RoleKind kind) {
        return path.getRoles().stream().filter(role -> role.getKind() == kind).toList();
    }

    /** Whether a driver domain takes part. */
    static boolean hasDomain(DataPath path) {
        return path != null && !roles(path, RoleKind.DOMAIN).isEmpty();
    }
}
