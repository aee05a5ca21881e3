package org.svio.dsl.internal.xmi;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A model as XMI that remembers where in the file each element stands. */
public final class SvioXmiResource extends XMIResourceImpl {

    private record Position(int line, int column) {
    }

    private final Map<EObject, Position> places = new IdentityHashMap<>();

    /** A resource at an address; UTF-8, no default values written. */
    public SvioXmiResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        getDefaultSaveOptions().put(OPTION_ENCODING, "UTF-8");
        getDefaultSaveOptions().put(OPTION_LINE_WIDTH, 120);
    }

    /** The line of an element's tag, or 0 where it was not read from a file. */
    public int line(EObject object) {
        Position position = places.get(object);
        return position == null ? 0 : position.line();
    }

    /** The column after an element's tag, or 0 where it was not read from a file. */
    public int column(EObject object) {
        Position position = places.get(object);
        return position == null ? 0 : position.column();
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new Handler(resource, helper, options);
            }
        };
    }

    @Override
    protected void doUnload() {
        places.clear();
        super.doUnload();
    }

    private final class Handler extends SAXXMIHandler {

        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void processObject(EObject object) {
            super.processObject(object);
            if (object != null && locator != null) {
                places.put(object, new Position(locator.getLineNumber(), locator.getColumnNumber()));
            }
        }
    }
}
