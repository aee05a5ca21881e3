package org.svio.dsl.internal.patch;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;

/** A resource set for another reading of one file: all other files are those of the set the file belongs to. */
final class Neighbours extends XtextResourceSet {

    private final ResourceSet others;

    Neighbours(ResourceSet others) {
        this.others = others;
        setURIConverter(others.getURIConverter());
        getLoadOptions().putAll(others.getLoadOptions());
    }

    @Override
    public Resource getResource(URI uri, boolean load) {
        for (Resource each : getResources()) {
            if (uri.equals(each.getURI())) {
                return each;
            }
        }
        return others.getResource(uri, load);
    }
}
