package org.svio.design.internal;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.patch.ModelText;
import org.svio.dsl.patch.ParsedText;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.TextPatcher;
import org.svio.model.Document;
import org.svio.model.Expression;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Value;
import org.svio.model.ValueReference;

/** Reads a quantity that someone typed, in the words of the language, as it would be read at its place in the file. */
public final class ExpressionReader {

    private static final String GROUP = "diagram__typed";

    private final Resource resource;

    private ExpressionReader(Resource resource) {
        this.resource = resource;
    }

    /** The expression that a text says to an element; refused with the sentence of the language where it says none. */
    public static Expression read(EObject place, String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.contains("}") || typed.contains("{")) {
            throw new Refusal("write a quantity, such as 2 us, 600 cycles or 0.4 ns/B * size");
        }
        return new ExpressionReader(place.eResource()).parse(typed);
    }

    private Expression parse(String typed) {
        String before = resource instanceof ModelText known ? known.text() : "";
        URI address = resource.getURI();
        try {
            ParsedText parsed = TextPatcher.create().parse(
                    before + "\nparameters " + GROUP + " { q = " + typed + " }\n", address);
            ParameterSet group = (ParameterSet) parsed.document().getDeclarations().getLast();
            Expression read = EcoreUtil.copy(group.getParameters().getFirst().getValue());
            localize(read);
            return read;
        } catch (RefusedEdit unreadable) {
            throw new Refusal("\"" + typed + "\" is no quantity; write one such as 2 us, 600 cycles or 0.4 ns/B * size",
                    unreadable);
        }
    }

    /** Has references mean the parameters of the diagram's own files instead of those read for the occasion. */
    private void localize(Expression read) {
        if (read instanceof ValueReference reference) {
            reference.setValue(local(reference.getValue()));
        }
        read.eAllContents().forEachRemaining(each -> {
            if (each instanceof ValueReference reference) {
                reference.setValue(local(reference.getValue()));
            }
        });
    }

    private Value local(Value value) {
        if (value instanceof Parameter parameter && parameter.eContainer() instanceof ParameterSet group) {
            for (Resource each : files()) {
                for (EObject root : each.getContents()) {
                    Parameter found = root instanceof Document document
                            ? find(document, group.getName(), parameter.getName()) : null;
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        throw new Refusal("the quantity names a parameter that the file does not see; write group.parameter");
    }

    private List<Resource> files() {
        return resource.getResourceSet() == null ? List.of(resource) : resource.getResourceSet().getResources();
    }

    private static Parameter find(Document document, String group, String name) {
        return document.getDeclarations().stream().filter(each -> each instanceof ParameterSet set
                && group.equals(set.getName())).flatMap(each -> ((ParameterSet) each).getParameters().stream())
                .filter(each -> name.equals(each.getName())).findFirst().orElse(null);
    }
}
