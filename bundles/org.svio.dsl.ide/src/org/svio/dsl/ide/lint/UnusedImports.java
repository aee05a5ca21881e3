package org.svio.dsl.ide.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Import;

/** Finds imports of which nothing is used: neither what the file declares nor what it imports itself. */
public final class UnusedImports {

    private UnusedImports() {
    }

    /** The problems of a text without errors, each at its import. */
    static List<Problem> of(Snapshot snapshot) {
        List<Problem> problems = new ArrayList<>();
        for (Import each : statements(snapshot)) {
            INode node = NodeModelUtils.findActualNodeFor(each);
            int line = node.getStartLine();
            int start = snapshot.text().lastIndexOf('\n', Math.max(0, node.getOffset() - 1)) + 1;
            int end = snapshot.text().indexOf('\n', node.getOffset());
            String source = snapshot.text().substring(start, end < 0 ? snapshot.text().length() : end);
            int length = Math.min(node.getLength(), source.length() - (node.getOffset() - start));
            problems.add(new Problem(snapshot.parsed().file(), line, node.getOffset() - start + 1,
                    Math.max(1, length), Severity.INFO, Lint.UNUSED_IMPORT.code(),
                    "nothing of \"" + each.getImportURI() + "\" is used: remove this import", source));
        }
        return problems;
    }

    /**
     * The statements that could be removed, taken one after the other: of two that offer the same the first stays. None
     * in a file that declares nothing itself, which is there to be imported.
     */
    public static List<Import> statements(Snapshot snapshot) {
        if (snapshot.document() == null || snapshot.document().getDeclarations().isEmpty()) {
            return List.of();
        }
        Set<Resource> used = used(snapshot.resource());
        Set<Resource> offered = new HashSet<>();
        List<Import> unused = new ArrayList<>();
        for (Import each : snapshot.document().getImports()) {
            URI address = Imports.address(each);
            Resource target = address == null ? null
                    : snapshot.resource().getResourceSet().getResource(address, false);
            Set<Resource> reached = new HashSet<>();
            reach(target, reached);
            reached.retainAll(used);
            if (target != null && offered.containsAll(reached)) {
                unused.add(each);
            }
            offered.addAll(reached);
        }
        return unused;
    }

    private static void reach(Resource resource, Set<Resource> reached) {
        if (resource == null || !reached.add(resource) || Imports.document(resource) == null) {
            return;
        }
        for (Import each : Imports.document(resource).getImports()) {
            URI address = Imports.address(each);
            if (address != null) {
                reach(resource.getResourceSet().getResource(address, false), reached);
            }
        }
    }

    /** The other files that the names of a file lead to. */
    private static Set<Resource> used(Resource resource) {
        Set<Resource> used = new HashSet<>();
        TreeIterator<EObject> all = resource.getAllContents();
        while (all.hasNext()) {
            for (EObject target : all.next().eCrossReferences()) {
                if (target.eResource() != null && target.eResource() != resource) {
                    used.add(target.eResource());
                }
            }
        }
        return used;
    }
}
