package org.svio.dsl.internal.problem;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.internal.text.Lines;
import org.svio.dsl.internal.text.PlacedDiagnostic;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.model.Component;
import org.svio.model.Document;
import org.svio.model.NamedElement;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.TypeDefinition;

/** Places in a text, as it was written even where the model is that of its repaired form. */
final class TextPlaces implements Places {

    private final SvioResource resource;
    private final Lines lines;

    TextPlaces(SvioResource resource) {
        this.resource = resource;
        this.lines = resource.lines();
    }

    @Override
    public boolean isReadable() {
        return resource.isReadable();
    }

    @Override
    public Place start() {
        return new Place(1, 1, 1);
    }

    @Override
    public Place of(EObject object, EStructuralFeature feature) {
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(object, feature);
        if (nodes.isEmpty() && object instanceof NamedElement) {
            nodes = NodeModelUtils.findNodesForFeature(object, Literals.NAMED_ELEMENT__NAME);
        }
        if (nodes.isEmpty() && object instanceof TypeDefinition type
                && type.getComponent() instanceof Component inner) {
            return of(inner, null);
        }
        INode node = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : nodes.get(0);
        return node == null ? start() : of(node.getOffset(), node.getLength());
    }

    @Override
    public Place of(int offset, int length) {
        Place place = written(resource.written(offset), length);
        return resource.isInvented(offset) ? new Place(place.line(), place.column(), 1, true) : place;
    }

    @Override
    public Place of(Resource.Diagnostic diagnostic) {
        if (diagnostic instanceof PlacedDiagnostic placed) {
            return written(placed.getOffset(), placed.getLength());
        }
        return diagnostic instanceof AbstractDiagnostic parsed ? of(parsed.getOffset(), parsed.getLength()) : start();
    }

    private Place written(int offset, int length) {
        int line = lines.line(offset);
        int column = lines.column(offset);
        int longest = lines.content(line).length() - column + 1;
        return new Place(line, column, Math.max(1, Math.min(length, longest)));
    }

    @Override
    public boolean isLost(AbstractDiagnostic unresolved) {
        if (resource.lostNames().isEmpty()) {
            return false;
        }
        ICompositeNode root = resource.getParseResult().getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, unresolved.getOffset());
        return leaf != null && resource.lostNames().contains(leaf.getText());
    }

    @Override
    public String sentence(Resource.Diagnostic diagnostic) {
        return diagnostic.getMessage();
    }

    @Override
    public List<Place.Unresolved> unresolved(Document document) {
        return List.of(); // the linker reports them
    }

    @Override
    public String line(int line) {
        return resource.text().isEmpty() ? null : lines.content(line);
    }
}
