package org.svio.dsl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.internal.patch.PatchingResource;
import org.svio.dsl.internal.text.Runtime;

/**
 * Makes {@code .svio} resources for editors of the model, diagrams above all: they load all or nothing, save by
 * changing the text of what was edited only, and know their elements by name. Registered with Eclipse by plugin.xml.
 */
public final class SvioResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        PatchingResource resource = Runtime.injector().getInstance(PatchingResource.class);
        resource.setURI(uri);
        return resource;
    }
}
