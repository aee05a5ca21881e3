package org.svio.dsl.internal.problem;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.dsl.internal.text.Codes;

/** A mistake that comes to light only when a model is evaluated, shown where it stands. */
public final class EvaluationProblem {

    private EvaluationProblem() {
    }

    /**
     * The mistake at an element.
     *
     * @param loaded the file that was loaded, for elements without a place of their own
     * @param main its resource
     */
    public static Problem at(EObject element, String sentence, Path loaded, Resource main) {
        Resource resource = element == null || element.eResource() == null ? main : element.eResource();
        Places places = Places.of(resource);
        Place place = element == null ? places.start() : places.of(element, null);
        Path file = resource == main ? loaded : FileLoader.path(resource.getURI(), loaded);
        return new Problem(file, place.line(), place.column(), place.length(), Severity.ERROR, Codes.EVALUATION,
                sentence, places.line(place.line()));
    }
}
