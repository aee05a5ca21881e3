package org.svio.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.WrittenText;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.TextRange;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.Declaration;
import org.svio.model.Direction;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.NamedElement;
import org.svio.model.ParameterSet;
import org.svio.model.Platform;
import org.svio.model.Segment;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.TypeDefinition;

/** Makes the outline of a text. */
public final class Outline {

    private final Snapshot snapshot;

    private Outline(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The top-level elements of a snapshot with all below them; to be called where the snapshot may be read. */
    public static List<OutlineNode> of(Snapshot snapshot) {
        Document document = snapshot.document();
        return document == null ? List.of() : new Outline(snapshot).nodes(document.getDeclarations());
    }

    private List<OutlineNode> nodes(List<? extends EObject> elements) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (EObject element : elements) {
            OutlineNode node = node(element);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private OutlineNode node(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node == null || node.getLength() == 0) {
            return null;
        }
        EObject shown = element instanceof TypeDefinition type && type.getComponent() != null ? type.getComponent()
                : element;
        TextRange name = name(shown, node);
        String label = OutlineText.label(shown);
        String kind = element instanceof TypeDefinition ? "type" : OutlineText.kind(shown);
        return new OutlineNode(kind, label, OutlineText.detail(shown), range(node), name, nodes(children(shown)));
    }

    private TextRange name(EObject element, INode whole) {
        List<INode> names = element instanceof NamedElement ? nodes(element, Literals.NAMED_ELEMENT__NAME) : List.of();
        return names.isEmpty() ? new TextRange(range(whole).offset(), 0) : range(names.get(0));
    }

    private static List<INode> nodes(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature);
    }

    private static List<EObject> children(EObject element) {
        List<EObject> children = new ArrayList<>();
        switch (element) {
            case ParameterSet set -> children.addAll(set.getParameters());
            case Platform platform -> children.addAll(platform.getComponents());
            case Component component -> children.addAll(component.getParts());
            case DataPath path -> {
                children.addAll(path.getRoles());
                children.addAll(path.getQueues());
                children.addAll(path.getSignals());
                children.addAll(path.getDirections());
            }
            case Direction direction -> children.addAll(direction.getSegments());
            case Segment segment -> children.addAll(segment.getSteps());
            case Mapping mapping -> children.addAll(mapping.getPlacements());
            case Experiment experiment -> {
                children.addAll(experiment.getVariations());
                children.addAll(experiment.getFlows());
                children.addAll(experiment.getComparisons());
                children.addAll(experiment.getObjectives());
            }
            case Declaration other -> {
                // has no parts
            }
            default -> {
                // the rest is no element of its own
            }
        }
        return children;
    }

    private TextRange range(INode node) {
        int start = WrittenText.offset(snapshot.resource(), node.getOffset());
        int end = WrittenText.offset(snapshot.resource(), node.getOffset() + node.getLength());
        return new TextRange(start, Math.max(0, end - start));
    }
}
