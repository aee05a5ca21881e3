package org.svio.dsl.ide;

import org.eclipse.xtext.resource.XtextResource;
import org.svio.dsl.ParsedFile;
import org.svio.model.Document;

/**
 * One state of a text that is being edited, parsed, linked and checked: what every editor service reads. Nobody changes
 * its model; one thread at a time may read it, see {@link EditorLanguage}.
 *
 * @param text the text as the editor held it
 * @param stamp the editor's modification stamp of that text
 * @param parsed its model and problems; offsets in the node model are those of the text only where it has no syntax
 *        errors
 */
public record Snapshot(String text, long stamp, ParsedFile parsed) {

    /** The stamp of a text as it is on disk. */
    public static final long SAVED = -1;

    /** The model, or null where the text cannot be read at all. */
    public Document document() {
        return parsed.document();
    }

    /** What holds the model and its node model, or null where the text cannot be read at all. */
    public XtextResource resource() {
        return (XtextResource) parsed.resource();
    }
}
