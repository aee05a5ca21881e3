package org.svio.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.text.source.Annotation;
import org.svio.dsl.ide.Shift;
import org.svio.dsl.ide.fix.Fix;
import org.svio.dsl.ide.lint.Finding;
import org.svio.dsl.patch.TextEdit;

/** A problem of a text that is being edited, with the ways to solve it. */
public final class ProblemAnnotation extends Annotation {

    private static final String TYPE = "org.svio.ui.live.";

    private final Finding finding;
    private final List<Fix> fixes;
    private final String text;

    /** A problem that was found in this text. */
    ProblemAnnotation(Finding finding, List<Fix> fixes, String text) {
        super(TYPE + finding.level().word(), false, finding.problem().message());
        this.finding = finding;
        this.fixes = fixes;
        this.text = text;
    }

    /** The problem as it was found. */
    public Finding finding() {
        return finding;
    }

    /** The fixes for the text as it is now; those that the text has outrun are left out. */
    public List<Fix> fixes(String now) {
        Shift shift = Shift.between(text, now);
        return fixes.stream().map(each -> moved(each, shift)).flatMap(Optional::stream).toList();
    }

    private static Optional<Fix> moved(Fix fix, Shift shift) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextEdit each : fix.edits()) {
            OptionalInt offset = shift.of(each.offset(), each.length());
            if (offset.isEmpty()) {
                return Optional.empty();
            }
            edits.add(new TextEdit(offset.getAsInt(), each.length(), each.text()));
        }
        return Optional.of(new Fix(fix.label(), edits));
    }
}
