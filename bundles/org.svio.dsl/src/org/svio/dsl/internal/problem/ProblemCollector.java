package org.svio.dsl.internal.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.validation.AbstractValidationDiagnostic;
import org.eclipse.xtext.validation.RangeBasedDiagnostic;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.dsl.internal.text.Codes;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.scoping.Imports;
import org.svio.dsl.scoping.SvioLinkingMessages;
import org.svio.model.Document;
import org.svio.model.Import;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.validation.IssueCode;

/**
 * Gathers the problems of one resource: its parser's and linker's, its imports', the validators'.
 *
 * <p>What only follows from a syntax mistake is left out: other problems of its line, names that were lost with what
 * could not be read or imported, things that are missing in a model that is known to be incomplete.
 */
final class ProblemCollector {

    private static final int MOST = 500;

    private final Resource resource;
    private final Path file;
    private final Places places;
    private final Set<Problem> found = new LinkedHashSet<>();
    private final Map<Import, String> brokenImports = new LinkedHashMap<>();
    private final Set<Integer> unreadLines = new HashSet<>();

    ProblemCollector(Resource resource, Path file) {
        this.resource = resource;
        this.file = file;
        this.places = Places.of(resource);
    }

    /** The problems in order of position, each once. */
    List<Problem> problems() {
        EcoreUtil.resolveAll(resource);
        Document document = Imports.document(resource);
        if (document != null) {
            document.getImports().forEach(each -> new ImportCheck(each).mistake().ifPresent(
                    sentence -> brokenImports.put(each, sentence)));
        }
        addErrors();
        if (document != null && places.isReadable()) {
            if (found.isEmpty() && document.getImports().isEmpty() && document.getDeclarations().isEmpty()) {
                add(places.start(), Severity.ERROR, Codes.EMPTY,
                        "the file declares nothing; start with a platform, a data path or an import");
            }
            brokenImports.forEach((each, sentence) -> add(places.of(each, Literals.IMPORT__IMPORT_URI), Severity.ERROR,
                    Codes.IMPORT, sentence));
            places.unresolved(document).forEach(each -> add(each.place(), Severity.ERROR, Codes.NAME, each.sentence()));
            addIssues(Diagnostician.INSTANCE.validate(document));
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Problem.BY_POSITION);
        return sorted.size() <= MOST ? sorted : cut(sorted);
    }

    private List<Problem> cut(List<Problem> sorted) {
        List<Problem> first = new ArrayList<>(sorted.subList(0, MOST));
        Problem last = first.get(MOST - 1);
        first.add(new Problem(file, last.line(), last.column(), 1, Severity.INFO, Codes.MORE,
                (sorted.size() - MOST) + " more problems of this file are not shown", null));
        return first;
    }

    private void addErrors() {
        boolean importMissing = !brokenImports.isEmpty();
        if (resource instanceof SvioResource source) {
            unreadLines.addAll(source.unreadLines());
        }
        for (Resource.Diagnostic each : resource.getErrors()) {
            Place place = places.of(each);
            if (each instanceof AbstractDiagnostic placed && placed.getCode().equals(Codes.SYNTAX)) {
                found.add(problem(place, Severity.ERROR, Codes.SYNTAX, each.getMessage()));
            } else if (each instanceof AbstractDiagnostic placed && !placed.getCode().startsWith("svio.")) {
                boolean mayBeImported = importMissing && placed instanceof XtextLinkingDiagnostic link
                        && List.of(link.getData()).contains(SvioLinkingMessages.ELSEWHERE);
                if (!places.isLost(placed) && !mayBeImported) {
                    add(place, Severity.ERROR, Codes.NAME, each.getMessage());
                }
            } else {
                String own = code(each);
                add(place, Severity.ERROR, own, places.sentence(each));
                if (own.equals(Codes.UNREADABLE)) {
                    return; // what comes after it follows from it
                }
            }
        }
    }

    private void addIssues(Diagnostic diagnostic) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(this::addIssues);
            return;
        }
        if (diagnostic.getSeverity() == Diagnostic.OK
                || EObjectValidator.DIAGNOSTIC_SOURCE.equals(diagnostic.getSource())) {
            return;
        }
        IssueCode issue = IssueCode.of(diagnostic);
        if (issue == null || !new Incompleteness(resource, found).explains(issue, diagnostic.getData())) {
            add(place(diagnostic), severity(diagnostic), code(diagnostic, issue), diagnostic.getMessage());
        }
    }

    private Place place(Diagnostic diagnostic) {
        if (diagnostic instanceof RangeBasedDiagnostic range) {
            return places.of(range.getOffset(), range.getLength());
        }
        List<?> data = diagnostic.getData();
        EObject object = !data.isEmpty() && data.get(0) instanceof EObject first ? first : null;
        if (diagnostic.getException() != null) {
            throw new IllegalStateException("a check of the model failed", diagnostic.getException());
        }
        EStructuralFeature feature = Stream.of(data.toArray()).filter(EStructuralFeature.class::isInstance)
                .map(EStructuralFeature.class::cast).findFirst().orElse(null);
        return object == null ? places.start() : places.of(object, feature);
    }

    private static String code(Resource.Diagnostic error) {
        return error instanceof AbstractDiagnostic placed ? placed.getCode() : Codes.UNREADABLE;
    }

    private static String code(Diagnostic diagnostic, IssueCode issue) {
        if (issue != null) {
            return "svio." + issue.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
        return diagnostic instanceof AbstractValidationDiagnostic ours && ours.getIssueCode() != null
                ? ours.getIssueCode() : diagnostic.getSource();
    }

    private static Severity severity(Diagnostic diagnostic) {
        return switch (diagnostic.getSeverity()) {
            case Diagnostic.INFO -> Severity.INFO;
            case Diagnostic.WARNING -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    private void add(Place place, Severity severity, String code, String message) {
        if (!unreadLines.contains(place.line()) && !place.isInvented()) {
            found.add(problem(place, severity, code, message));
        }
    }

    private Problem problem(Place place, Severity severity, String code, String message) {
        return new Problem(file, place.line(), place.column(), place.length(), severity, code, message,
                places.line(place.line()));
    }
}
