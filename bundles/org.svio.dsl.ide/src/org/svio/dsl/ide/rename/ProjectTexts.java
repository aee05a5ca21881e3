package org.svio.dsl.ide.rename;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.names.Mention;
import org.svio.dsl.ide.names.Mentions;
import org.svio.dsl.ide.names.Place;
import org.svio.dsl.patch.TextPatch;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Import;
import org.svio.model.NamedElement;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.validation.IssueCode;

/** One state of all files of a project, with the names in them. */
final class ProjectTexts {

    private final Map<Path, Snapshot> snapshots;
    private final Map<Path, Mentions> mentions = new LinkedHashMap<>();
    private final Map<URI, Path> paths = new LinkedHashMap<>();

    private ProjectTexts(Map<Path, Snapshot> snapshots) {
        this.snapshots = snapshots;
        snapshots.forEach((file, snapshot) -> {
            mentions.put(file, Mentions.of(snapshot));
            paths.put(snapshot.resource().getURI(), file);
        });
    }

    static ProjectTexts of(EditorLanguage language, Map<Path, String> texts) {
        return new ProjectTexts(language.parseTogether(texts));
    }

    Set<Path> files() {
        return snapshots.keySet();
    }

    String text(Path file) {
        return snapshots.get(file).text();
    }

    Mentions mentions(Path file) {
        return mentions.getOrDefault(file, Mentions.NONE);
    }

    /** The file of a place, if it is one of these. */
    Optional<Path> path(Place place) {
        return Optional.ofNullable(paths.get(place.file()));
    }

    /** Why the names of a file cannot be told, in one sentence. */
    Optional<String> syntaxError(Path file) {
        XtextResource resource = snapshots.get(file).resource();
        return resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()
                ? Optional.of(file.getFileName() + " has syntax errors; mend them first.") : Optional.empty();
    }

    /** Whether a file imports another, directly or not, or is it. */
    boolean sees(Path file, Path other) {
        Set<Resource> seen = new HashSet<>();
        reach(snapshots.get(file).resource(), seen);
        return seen.contains(snapshots.get(other).resource());
    }

    private static void reach(Resource resource, Set<Resource> seen) {
        if (resource == null || !seen.add(resource) || Imports.document(resource) == null) {
            return;
        }
        for (Import each : Imports.document(resource).getImports()) {
            URI address = Imports.address(each);
            reach(address == null ? null : resource.getResourceSet().getResource(address, false), seen);
        }
    }

    /** What is meant by a mention. */
    NamedElement element(Mention mention) {
        XtextResource resource = snapshots.get(path(mention.target()).orElseThrow()).resource();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(),
                mention.target().range().offset());
        EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        while (!(object instanceof NamedElement)) {
            object = object.eContainer();
        }
        return (NamedElement) object;
    }

    /** The part of a mention that is the name of what is renamed: all of it, or one of the two of {@code a.b}. */
    Optional<TextRange> partOf(Mention each, Mention renamed, String text) {
        TextRange range = each.range();
        String written = text.substring(range.offset(), range.end());
        int dot = each.type() == Literals.PARAMETER || Literals.VALUE.isSuperTypeOf(each.type())
                ? written.lastIndexOf('.') : -1;
        if (renamed.target().equals(each.target())) {
            int start = range.offset() + dot + 1;
            return Optional.of(dot < 0 ? range : new TextRange(start, range.end() - start));
        }
        boolean ofSet = dot > 0 && renamed.type() == Literals.PARAMETER_SET && each.target() != null
                && each.target().file().equals(renamed.target().file()) && extent(renamed).contains(each.target());
        return ofSet ? Optional.of(new TextRange(range.offset(), written.substring(0, dot).stripTrailing().length()))
                : Optional.empty();
    }

    private Extent extent(Mention declared) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element(declared));
        return new Extent(node.getOffset(), node.getEndOffset());
    }

    private record Extent(int start, int end) {

        boolean contains(Place place) {
            return place.range().offset() >= start && place.range().offset() < end;
        }
    }

    /** The texts with some of them changed. */
    Map<Path, String> after(Map<Path, TextPatch> patches) {
        Map<Path, String> texts = new LinkedHashMap<>();
        snapshots.forEach((file, snapshot) -> texts.put(file,
                patches.containsKey(file) ? patches.get(file).after() : snapshot.text()));
        return texts;
    }

    /** How many siblings of a file share a name. */
    long namesakes(Path file) {
        return snapshots.get(file).document() == null ? 0
                : Diagnostician.INSTANCE.validate(snapshots.get(file).document()).getChildren().stream()
                        .map(IssueCode::of).filter(IssueCode.DUPLICATE_NAME::equals).count();
    }

    /** How many names and words of a file lead nowhere. */
    int errors(Path file) {
        return snapshots.get(file).resource().getErrors().size();
    }
}
