package org.svio.dsl.internal.problem;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.svio.dsl.internal.text.LibraryHandler;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Import;

/** Why an import leads nowhere. What is wrong within the imported file is that file's problem. */
record ImportCheck(Import statement) {

    Optional<String> mistake() {
        String text = statement.getImportURI();
        URI address = Imports.address(statement);
        if (text == null || text.isBlank()) {
            return Optional.of("an import names a file, such as \"costs.svio\" or \"svio:/devices/ixp2400.svio\"");
        }
        if (address == null) {
            return Optional.of("'" + text + "' is not an address of a file");
        }
        if (address.equals(statement.eResource().getURI())) {
            return Optional.of("a file does not import itself; remove this import");
        }
        ResourceSet set = statement.eResource().getResourceSet();
        if (!set.getURIConverter().exists(address, null)) {
            return Optional.of(LibraryHandler.SCHEME.equals(address.scheme())
                    ? "the library has no '" + text + "'; check its name, such as \"svio:/devices/ixp2400.svio\""
                    : "there is no file '" + text + "'; paths are relative to the importing file");
        }
        Resource target = Imports.load(set, address);
        if (Imports.document(target) != null) {
            return Optional.empty();
        }
        return Optional.of(target == null ? "'" + text + "' is not a .svio or .xmi file"
                : "'" + text + "' cannot be read as a model; 'svio check' says what is wrong with it");
    }
}
