package org.svio.dsl;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.internal.problem.EvaluationProblem;
import org.svio.model.Document;

/**
 * A loaded file with everything that is wrong with it and with what it imports.
 *
 * @param file the file as it was named
 * @param document its content; null where it cannot be read at all, incomplete where it has syntax errors
 * @param resource what holds the document, in a resource set with all imports
 * @param problems those of the file in order of position, then those of each imported file
 * @param readable whether the file could be read as a model at all: false for a missing, binary, empty or huge one
 */
public record ParsedFile(Path file, Document document, Resource resource, List<Problem> problems, boolean readable) {

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** A mistake that came to light when the model was evaluated, where the element stands; at the start for null. */
    public Problem problemAt(EObject element, String sentence) {
        return EvaluationProblem.at(element, sentence, file, resource);
    }
}
