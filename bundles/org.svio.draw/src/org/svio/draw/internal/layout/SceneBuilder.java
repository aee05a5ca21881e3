package org.svio.draw.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.svio.draw.internal.outline.Block;
import org.svio.draw.internal.outline.Inscription;
import org.svio.draw.internal.wiring.Wire;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.Caption;
import org.svio.draw.scene.LegendEntry;
import org.svio.draw.scene.Line;
import org.svio.draw.scene.Point;
import org.svio.draw.scene.Scene;

/** Lays out blocks and wires and turns them into a scene, with a title above and a legend below. */
public final class SceneBuilder {

    private static final double MARGIN = 12;
    private static final double TITLE = 16;
    private static final double HEAD = 34;
    private static final double ASCENT = 0.95;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private SceneBuilder() {
    }

    /**
     * Returns the picture of a platform.
     *
     * @param title written above
     * @param paths the names of the data paths by number
     */
    public static Scene of(Block platform, List<Wire> wires, String title, List<String> paths) {
        Packing.pack(platform);
        Map<Wire, ElkEdge> routes = ElkLayout.of(platform, wires);
        platform.moveTo(0, HEAD);
        SceneBuilder builder = new SceneBuilder();
        platform.children().forEach(builder::box);
        wires.forEach(wire -> builder.line(wire, routes.get(wire)));
        double titleWidth = TextWidth.of(title, TITLE, true);
        Caption heading = new Caption(title, MARGIN, HEAD - MARGIN, TITLE, titleWidth, true, false);
        double width = Math.max(platform.width(), titleWidth + 2 * MARGIN);
        Legend legend = new Legend(MARGIN, HEAD + platform.height(), Math.max(width, Legend.NARROWEST) - MARGIN);
        List<LegendEntry> entries = legend.entries(wires, paths);
        return new Scene(Math.max(width, legend.right() + MARGIN), legend.bottom() + MARGIN, heading, builder.boxes,
                builder.lines, entries);
    }

    private void box(Block block) {
        String parent = block.parent().kind() == null ? null : block.parent().id();
        boxes.add(new Box(block.id(), parent, block.kind(), block.vector(), block.path(), block.absoluteX(),
                block.absoluteY(), block.width(), block.height(), captions(block), block.tooltip()));
        block.children().forEach(this::box);
    }

    private static List<Caption> captions(Block block) {
        List<Caption> captions = new ArrayList<>();
        boolean centred = Packing.centred(block);
        double height = Packing.textHeight(block);
        double top = centred ? (block.height() - height) / 2 : Packing.margin(block);
        double x = block.absoluteX() + (centred ? block.width() / 2 : Packing.margin(block));
        double y = block.absoluteY() + top;
        for (Inscription line : block.inscriptions()) {
            captions.add(new Caption(line.text(), x, y + line.size() * ASCENT, line.size(), TextWidth.of(line),
                    line.bold(), centred));
            y += Packing.lineHeight(line);
        }
        return captions;
    }

    private void line(Wire wire, ElkEdge edge) {
        double x = 0;
        double y = HEAD;
        for (ElkNode node = edge.getContainingNode(); node.getParent() != null; node = node.getParent()) {
            x += node.getX();
            y += node.getY();
        }
        List<Point> points = points(edge.getSections().get(0), x, y);
        if (wire.upward()) {
            Collections.reverse(points);
        }
        lines.add(new Line(wire.id(), wire.kind(), wire.path(), wire.from().id(), wire.to().id(), wire.arrow(),
                List.copyOf(points), label(edge, x, y), wire.tooltip(), wire.users(), wire.inbound()));
    }

    private static List<Point> points(ElkEdgeSection section, double x, double y) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(x + section.getStartX(), y + section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(x + bend.getX(), y + bend.getY()));
        }
        points.add(new Point(x + section.getEndX(), y + section.getEndY()));
        return points;
    }

    private static Caption label(ElkEdge edge, double x, double y) {
        if (edge.getLabels().isEmpty()) {
            return null;
        }
        ElkLabel label = edge.getLabels().get(0);
        double baseline = y + label.getY() + label.getHeight() / 2 + ElkLayout.LABEL * 0.36;
        return new Caption(label.getText(), x + label.getX() + label.getWidth() / 2, baseline, ElkLayout.LABEL,
                TextWidth.of(label.getText(), ElkLayout.LABEL, false), false, true);
    }
}
