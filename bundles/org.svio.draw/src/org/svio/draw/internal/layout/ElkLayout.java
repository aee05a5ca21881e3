package org.svio.draw.internal.layout;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.svio.draw.internal.outline.Block;
import org.svio.draw.internal.wiring.Wire;

/** Places the blocks of open blocks and routes the wires with ELK's layered algorithm, top to bottom. */
final class ElkLayout {

    static final double LABEL = 9;
    private static final double INSET = 14;

    static {
        // nobody reads extension points on a plain class path
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Map<Block, ElkNode> nodes = new IdentityHashMap<>();
    private final Map<Wire, ElkEdge> edges = new IdentityHashMap<>();

    private ElkLayout() {
    }

    /** Places the blocks of the platform and returns the edges with their routes, by wire. */
    static Map<Wire, ElkEdge> of(Block platform, List<Wire> wires) {
        ElkLayout layout = new ElkLayout();
        ElkNode graph = layout.graph(platform);
        wires.forEach(layout::edge);
        layout.stack(platform, wires);
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        layout.apply(platform);
        return layout.edges;
    }

    private ElkNode graph(Block platform) {
        ElkNode graph = ElkGraphUtil.createGraph();
        nodes.put(platform, graph);
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        options(graph);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
        platform.children().forEach(child -> node(child, graph));
        for (int i = 0; i < graph.getChildren().size(); i++) {
            graph.getChildren().get(i).setProperty(CoreOptions.POSITION, new KVector(i, 0));
        }
        return graph;
    }

    private static void options(ElkNode node) {
        node.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.PADDING, new ElkPadding(INSET));
        node.setProperty(CoreOptions.SPACING_NODE_NODE, 16.0);
        node.setProperty(CoreOptions.SPACING_EDGE_NODE, 9.0);
        node.setProperty(CoreOptions.SPACING_EDGE_EDGE, 8.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 18.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    private void node(Block block, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        nodes.put(block, node);
        if (block.open() && !block.children().isEmpty()) {
            options(node);
            node.setProperty(CoreOptions.ALIGNMENT, Alignment.TOP);
            double head = Packing.MARGIN + Packing.textHeight(block);
            node.setProperty(CoreOptions.PADDING, new ElkPadding(head + INSET / 2, INSET, INSET, INSET));
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
                    new KVector(Packing.textWidth(block) + 2 * Packing.MARGIN, head + Packing.MARGIN));
            block.children().forEach(child -> node(child, node));
        } else {
            node.setDimensions(block.width(), block.height());
        }
    }

    private void edge(Wire wire) {
        ElkNode from = nodes.get(wire.upward() ? wire.to() : wire.from());
        ElkNode to = nodes.get(wire.upward() ? wire.from() : wire.to());
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        if (wire.label() != null) {
            ElkLabel label = ElkGraphUtil.createLabel(wire.label(), edge);
            label.setDimensions(TextWidth.of(wire.label(), LABEL, false) + 4, Math.ceil(LABEL * 1.4));
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        edges.put(wire, edge);
    }

    private void stack(Block open, List<Wire> wires) {
        for (Stacking.Above above : Stacking.of(open, wires)) {
            ElkGraphUtil.createSimpleEdge(nodes.get(above.upper()), nodes.get(above.lower()));
        }
        open.children().stream().filter(Block::open).forEach(child -> stack(child, wires));
    }

    private void apply(Block block) {
        ElkNode node = nodes.get(block);
        if (block.open()) {
            block.resize(node.getWidth(), node.getHeight());
            block.children().forEach(this::apply);
        }
        block.moveTo(node.getX(), node.getY());
    }
}
