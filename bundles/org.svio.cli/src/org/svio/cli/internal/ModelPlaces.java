package org.svio.cli.internal;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.model.expression.ModelException;

/** Shows mistakes that come to light only when a model is evaluated the way other problems are shown. */
final class ModelPlaces {

    private static final String CODE = "svio.evaluation";

    private ModelPlaces() {
    }

    /**
     * Prints a mistake with its place and returns what ends the command.
     *
     * @param loaded the file the model was loaded from
     * @param where at which point the mistake came to light; added to the sentence
     */
    static CommandFailure failure(ModelException mistake, Path loaded, String where, Console console) {
        EObject place = mistake.place();
        ICompositeNode node = place == null ? null : NodeModelUtils.findActualNodeFor(place);
        String sentence = mistake.getMessage() + where;
        console.message(node == null ? loaded + ": error: " + sentence
                : ModelFiles.render(problem(node, file(place, loaded), sentence), console.errColoured()));
        return new CommandFailure(ExitCode.INVALID, null);
    }

    private static Problem problem(ICompositeNode node, Path file, String sentence) {
        String text = node.getRootNode().getText();
        int begin = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
        int end = text.indexOf('\n', node.getOffset());
        String line = text.substring(begin, end < 0 ? text.length() : end);
        int column = node.getOffset() - begin + 1;
        int length = Math.max(1, Math.min(node.getLength(), line.length() - column + 1));
        return new Problem(file, node.getStartLine(), column, length, Severity.ERROR, CODE, sentence,
                line.stripTrailing());
    }

    /** The file an element stands in, written the way the loaded file was. */
    private static Path file(EObject place, Path loaded) {
        URI uri = place.eResource() == null ? null : place.eResource().getURI();
        if (uri == null || !uri.isFile()) {
            return uri == null ? loaded : Path.of(uri.toString());
        }
        Path file = Path.of(uri.toFileString());
        Path folder = loaded.toAbsolutePath().normalize().getParent();
        if (file.equals(folder.resolve(loaded.getFileName()))) {
            return loaded;
        }
        Path relative = folder.relativize(file.toAbsolutePath().normalize());
        return loaded.getParent() == null ? relative : loaded.getParent().resolve(relative).normalize();
    }
}
