package org.svio.model.validation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Experiment;
import org.svio.model.expression.Environment;
import org.svio.model.expression.ExpressionTyping;

/** Where rules report to during one validation, and what they share in it. */
final class Issues {

    private static final String KEY = Issues.class.getName();

    private final DiagnosticChain chain;
    private final Shared shared;
    private int errors;

    private Issues(DiagnosticChain chain, Shared shared) {
        this.chain = chain;
        this.shared = shared;
    }

    /** Returns the issues of one object; what is shared lives in the validation's context. */
    static Issues in(DiagnosticChain chain, Map<Object, Object> context) {
        Shared shared = context == null ? new Shared() : (Shared) context.computeIfAbsent(KEY, key -> new Shared());
        return new Issues(chain, shared);
    }

    /** Returns the typing that this validation shares. */
    ExpressionTyping typing() {
        return shared.typing();
    }

    /** Returns the expanded platforms and mappings that this validation shares. */
    Expansions expansions() {
        return shared.expansions();
    }

    /** Returns the randomness that this validation shares. */
    Randomness randomness() {
        return shared.randomness();
    }

    /** Returns the points of an experiment that rules look at. */
    List<Environment> points(Experiment experiment) {
        return shared.points().computeIfAbsent(experiment, Points::of);
    }

    boolean hasErrors() {
        return errors > 0;
    }

    void error(IssueCode code, EObject place, EStructuralFeature feature, String sentence) {
        errors++;
        report(Diagnostic.ERROR, code, place, feature, sentence);
    }

    void error(IssueCode code, EObject place, String sentence) {
        error(code, place, null, sentence);
    }

    void warning(IssueCode code, EObject place, EStructuralFeature feature, String sentence) {
        report(Diagnostic.WARNING, code, place, feature, sentence);
    }

    void warning(IssueCode code, EObject place, String sentence) {
        warning(code, place, null, sentence);
    }

    private void report(int severity, IssueCode code, EObject place, EStructuralFeature feature, String sentence) {
        if (chain != null) {
            Object[] data = feature == null ? new Object[] {place} : new Object[] {place, feature};
            chain.add(new BasicDiagnostic(severity, SvioModelValidator.SOURCE, code.number(), sentence, data));
        }
    }

    /** What the rules of one validation share, so that nothing is expanded or typed twice. */
    private record Shared(ExpressionTyping typing, Randomness randomness, Expansions expansions,
            Map<Experiment, List<Environment>> points) {

        Shared() {
            this(new ExpressionTyping(), new Randomness(), new Expansions(), new IdentityHashMap<>());
        }
    }
}
