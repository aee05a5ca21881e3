package org.svio.dsl.internal.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Document;
import org.svio.model.Import;
import org.svio.model.SvioPackage;

/** Gathers the problems of one resource. */
final class ProblemCollector {

    boolean readable(Resource resource) {
        return Imports.document(resource) != null
                && !(resource instanceof SvioResource source && source.unreadable() != null);
    }

    List<Problem> problems(Resource resource, Path file) {
        String text = resource instanceof SvioResource source && source.getParseResult() != null
                ? source.getParseResult().getRootNode().getText() : "";
        Lines lines = new Lines(text);
        Set<Problem> found = new LinkedHashSet<>();
        EcoreUtil.resolveAll(resource);
        for (Resource.Diagnostic each : resource.getErrors()) {
            int length = each instanceof org.eclipse.xtext.diagnostics.AbstractDiagnostic place ? place.getLength() : 1;
            found.add(new Problem(file, each.getLine(), each.getColumn(), length, Severity.ERROR, Codes.SYNTAX,
                    each.getMessage(), lines.content(each.getLine())));
        }
        Document document = Imports.document(resource);
        if (document != null) {
            for (Import statement : document.getImports()) {
                var address = Imports.address(statement);
                if (address == null || Imports.document(Imports.load(resource.getResourceSet(), address)) == null) {
                    found.add(at(file, lines, statement, SvioPackage.Literals.IMPORT__IMPORT_URI, Severity.ERROR,
                            Codes.IMPORT, "cannot read '" + statement.getImportURI() + "'"));
                }
            }
            for (Diagnostic each : Diagnostician.INSTANCE.validate(document).getChildren()) {
                collect(each, file, lines, found);
            }
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Problem.BY_POSITION);
        return sorted;
    }

    private void collect(Diagnostic diagnostic, Path file, Lines lines, Set<Problem> found) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(child -> collect(child, file, lines, found));
            return;
        }
        if (diagnostic.getSource().equals(EObjectValidator.DIAGNOSTIC_SOURCE)
                && diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES) {
            return;
        }
        List<?> data = diagnostic.getData();
        EObject object = data.isEmpty() ? null : (EObject) data.get(0);
        EStructuralFeature feature = data.size() > 1 && data.get(1) instanceof EStructuralFeature f ? f : null;
        found.add(at(file, lines, object, feature,
                diagnostic.getSeverity() == Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING,
                diagnostic.getSource(), diagnostic.getMessage()));
    }

    private Problem at(Path file, Lines lines, EObject object, EStructuralFeature feature, Severity severity,
            String code, String message) {
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(object, feature);
        INode node = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : nodes.get(0);
        if (node == null) {
            return new Problem(file, 1, 1, 1, severity, code, message, lines.content(1));
        }
        int line = lines.line(node.getOffset());
        return new Problem(file, line, lines.column(node.getOffset()), node.getLength(), severity, code, message,
                lines.content(line));
    }
}
