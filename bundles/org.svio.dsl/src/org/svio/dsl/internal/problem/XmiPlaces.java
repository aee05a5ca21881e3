package org.svio.dsl.internal.problem;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.svio.dsl.internal.xmi.SvioXmiResource;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Document;
import org.xml.sax.SAXException;

/** Places in an XMI file: the line and column at which an element's tag ends. */
final class XmiPlaces implements Places {

    private final Resource resource;

    XmiPlaces(Resource resource) {
        this.resource = resource;
    }

    @Override
    public boolean isReadable() {
        return Imports.document(resource) != null;
    }

    @Override
    public Place start() {
        return new Place(1, 1, 1);
    }

    @Override
    public Place of(EObject object, EStructuralFeature feature) {
        return resource instanceof SvioXmiResource xmi
                ? new Place(Math.max(1, xmi.line(object)), Math.max(1, xmi.column(object)), 1) : start();
    }

    @Override
    public Place of(int offset, int length) {
        return start();
    }

    @Override
    public Place of(Resource.Diagnostic diagnostic) {
        return new Place(Math.max(1, diagnostic.getLine()), Math.max(1, diagnostic.getColumn()), 1);
    }

    @Override
    public boolean isLost(AbstractDiagnostic unresolved) {
        return false;
    }

    @Override
    public String sentence(Resource.Diagnostic diagnostic) {
        String reason = diagnostic.getMessage() == null ? "" : diagnostic.getMessage();
        if (diagnostic instanceof Exception failure && failure.getCause() instanceof SAXException cause) {
            reason = cause.getMessage();
        }
        return "this is not the XMI of an S-VIO model: " + reason.replaceFirst(" \\((file|svio):.*\\)$", "").strip();
    }

    @Override
    public List<Place.Unresolved> unresolved(Document document) {
        List<Place.Unresolved> all = new ArrayList<>();
        EcoreUtil.UnresolvedProxyCrossReferencer.find(document).forEach((proxy, settings) -> {
            for (EStructuralFeature.Setting setting : settings) {
                all.add(unresolved(setting, ((InternalEObject) proxy).eProxyURI()));
            }
        });
        return all;
    }

    private Place.Unresolved unresolved(EStructuralFeature.Setting setting, URI target) {
        EStructuralFeature feature = setting.getEStructuralFeature();
        return new Place.Unresolved(of(setting.getEObject(), feature), "'" + feature.getName() + "' refers to " + target
                + ", which is not there; convert the model anew from its text");
    }

    @Override
    public String line(int line) {
        return null;
    }
}
