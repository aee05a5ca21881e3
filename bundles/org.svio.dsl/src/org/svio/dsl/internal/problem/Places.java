package org.svio.dsl.internal.problem;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.model.Document;

/** Where the elements of a resource stand in its file. */
interface Places {

    static Places of(Resource resource) {
        return resource instanceof SvioResource source ? new TextPlaces(source) : new XmiPlaces(resource);
    }

    /** Whether the file could be read as a model at all. */
    boolean isReadable();

    Place start();

    /** The place of a property of an element where it is written, else of the element. */
    Place of(EObject object, EStructuralFeature feature);

    /** The place of characters of the parsed text. */
    Place of(int offset, int length);

    Place of(Resource.Diagnostic diagnostic);

    /** Whether a name led nowhere because its declaration was lost with a syntax mistake. */
    boolean isLost(AbstractDiagnostic unresolved);

    /** What is said of an error of the resource that the language did not word itself. */
    String sentence(Resource.Diagnostic diagnostic);

    /** The names that led nowhere and that the resource did not report itself. */
    List<Place.Unresolved> unresolved(Document document);

    /** The text of a line, or null where there is none to show. */
    String line(int line);
}
