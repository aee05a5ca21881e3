package org.svio.dsl.internal.text;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;
import org.svio.dsl.internal.xmi.SvioXmiResource;

/** A resource set that reads {@code .svio} and {@code .xmi} itself, whatever is registered for all. */
public final class SvioResourceSet extends SynchronizedXtextResourceSet {

    @Inject
    SvioResourceSet(IResourceFactory factory) {
        getResourceFactoryRegistry().getExtensionToFactoryMap().put("svio", factory);
        getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", (Resource.Factory) SvioXmiResource::new);
    }
}
