package org.svio.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.svio.model.testing.SampleModel;

/** What the validator says of a model. */
final class Verdict {

    private final List<Diagnostic> issues;

    private Verdict(List<Diagnostic> issues) {
        this.issues = issues;
    }

    static Verdict of(SampleModel model) {
        return of(model.document);
    }

    static Verdict of(EObject root) {
        SvioModelValidator.register();
        return new Verdict(Diagnostician.INSTANCE.validate(root).getChildren());
    }

    /** Expects exactly one issue: an error. */
    void isError(IssueCode code, EObject place, String sentence) {
        is(Diagnostic.ERROR, code, place, sentence);
    }

    /** Expects exactly one issue: a warning. */
    void isWarning(IssueCode code, EObject place, String sentence) {
        is(Diagnostic.WARNING, code, place, sentence);
    }

    private void is(int severity, IssueCode code, EObject place, String sentence) {
        assertEquals(1, issues.size(), this::text);
        has(severity, code, place, sentence);
    }

    /** Expects an error among others. */
    void hasError(IssueCode code, EObject place, String sentence) {
        Diagnostic found = issues.stream().filter(issue -> issue.getMessage().equals(sentence)).findFirst()
                .orElse(null);
        assertTrue(found != null, () -> "\"" + sentence + "\" is not among:\n" + text());
        expect(found, Diagnostic.ERROR, code, place);
    }

    private void has(int severity, IssueCode code, EObject place, String sentence) {
        assertEquals(sentence, issues.get(0).getMessage());
        expect(issues.get(0), severity, code, place);
    }

    private void expect(Diagnostic issue, int severity, IssueCode code, EObject place) {
        assertEquals(severity, issue.getSeverity());
        assertEquals(code, IssueCode.of(issue));
        assertSame(place, issue.getData().get(0));
    }

    /** Expects that the model has no issue at all. */
    void isClean() {
        assertTrue(issues.isEmpty(), this::text);
    }

    /** Returns the kinds of all issues. */
    List<IssueCode> codes() {
        return issues.stream().map(IssueCode::of).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        issues.forEach(issue -> text.append(IssueCode.of(issue)).append(": ").append(issue.getMessage()).append('\n'));
        return text.toString();
    }
}
