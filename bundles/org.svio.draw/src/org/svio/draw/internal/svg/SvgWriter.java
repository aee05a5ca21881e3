package org.svio.draw.internal.svg;

import java.util.List;

import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.Caption;
import org.svio.draw.scene.LegendEntry;
import org.svio.draw.scene.Line;
import org.svio.draw.scene.LineKind;
import org.svio.draw.scene.Point;
import org.svio.draw.scene.Scene;

/** Writes a scene as one SVG document that needs nothing else; equal scenes give equal bytes. */
public final class SvgWriter {

    private static final String FONTS = "'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif";
    private static final double ARROW = 6;

    private final Markup out = new Markup();

    private SvgWriter() {
    }

    /** Returns the document. */
    public static String write(Scene scene) {
        SvgWriter writer = new SvgWriter();
        writer.scene(scene);
        return writer.out.toString();
    }

    private void scene(Scene scene) {
        out.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", scene.width())
                .attribute("height", scene.height())
                .attribute("viewBox", "0 0 " + Markup.number(scene.width()) + " " + Markup.number(scene.height()))
                .attribute("font-family", FONTS).attribute("fill", Palette.TEXT).content().line();
        title(scene.title().text());
        out.open("rect").attribute("width", scene.width()).attribute("height", scene.height())
                .attribute("fill", "#ffffff").end();
        caption(scene.title());
        scene.boxes().forEach(this::box);
        scene.lines().forEach(this::line);
        scene.boxes().stream().filter(SvgWriter::isHeaded).forEach(this::header);
        scene.lines().stream().filter(line -> line.label() != null).forEach(line -> label(line.label(), scene));
        scene.legend().forEach(this::legend);
        out.close("svg");
    }

    private void box(Box box) {
        boolean plain = box.path() == Box.NO_PATH;
        out.open("g").attribute("id", box.id()).content();
        title(box.tooltip());
        out.open("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
                .attribute("height", box.height()).attribute("rx", box.kind() == BoxKind.HOST ? 6 : 3)
                .attribute("fill", plain ? Palette.fill(box.kind()) : Palette.tint(box.path()))
                .attribute("stroke", plain ? Palette.edge(box.kind()) : Palette.path(box.path()));
        if (box.kind() == BoxKind.HOST) {
            out.attribute("stroke-width", 1.5);
        }
        out.end();
        if (!isHeaded(box)) {
            box.captions().forEach(this::caption);
        }
        out.close("g");
    }

    /** Lines may cross what is written on these boxes, so that the text has to lie above them. */
    private static boolean isHeaded(Box box) {
        return box.kind() == BoxKind.HOST || box.kind() == BoxKind.DEVICE;
    }

    private void header(Box box) {
        for (Caption caption : box.captions()) {
            backing(caption, Palette.fill(box.kind()));
            caption(caption);
        }
    }

    private void backing(Caption caption, String colour) {
        out.open("rect").attribute("x", caption.left() - 2).attribute("y", caption.y() - caption.size())
                .attribute("width", caption.width() + 4).attribute("height", caption.size() * 1.3)
                .attribute("fill", colour).attribute("fill-opacity", "0.9").end();
    }

    private void caption(Caption caption) {
        out.open("text").attribute("x", caption.x()).attribute("y", caption.y())
                .attribute("font-size", caption.size());
        if (caption.bold()) {
            out.attribute("font-weight", "bold");
        }
        if (caption.centred()) {
            out.attribute("text-anchor", "middle");
        }
        out.content().escape(caption.text()).close("text");
    }

    private void line(Line line) {
        String colour = Palette.line(line.kind(), line.path());
        out.open("g").attribute("id", line.id()).content();
        title(line.tooltip());
        List<Point> points = line.points();
        stroke(path(points), line.kind(), line.path(), colour);
        if (line.arrow()) {
            arrow(points.get(points.size() - 2), points.get(points.size() - 1), colour);
        }
        out.close("g");
    }

    private void stroke(String path, LineKind kind, int number, String colour) {
        out.open("path").attribute("d", path).attribute("fill", "none").attribute("stroke", colour)
                .attribute("stroke-width", kind.width()).attribute("stroke-linejoin", "round");
        String dashes = Palette.dashes(kind, number);
        if (!dashes.isEmpty()) {
            out.attribute("stroke-dasharray", dashes);
        }
        out.end();
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : " L").append(Markup.number(point.x())).append(' ')
                    .append(Markup.number(point.y()));
        }
        return path.toString();
    }

    private void arrow(Point from, Point to, String colour) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return;
        }
        double dx = (to.x() - from.x()) / length * ARROW;
        double dy = (to.y() - from.y()) / length * ARROW;
        Point left = new Point(to.x() - dx - dy / 2, to.y() - dy + dx / 2);
        Point right = new Point(to.x() - dx + dy / 2, to.y() - dy - dx / 2);
        out.open("path").attribute("d", path(List.of(to, left, right)) + " Z").attribute("fill", colour).end();
    }

    private void label(Caption label, Scene scene) {
        String ground = scene.boxes().stream().filter(box -> isHeaded(box) && encloses(box, label))
                .reduce((outer, inner) -> inner).map(box -> Palette.fill(box.kind())).orElse("#ffffff");
        backing(label, ground);
        caption(label);
    }

    private static boolean encloses(Box box, Caption label) {
        return box.x() <= label.x() && label.x() <= box.x() + box.width() && box.y() <= label.y()
                && label.y() <= box.y() + box.height();
    }

    private void legend(LegendEntry entry) {
        Point start = new Point(entry.x(), entry.y());
        Point end = new Point(entry.x() + LegendEntry.STROKE, entry.y());
        String colour = Palette.line(entry.kind(), entry.path());
        stroke(path(List.of(start, end)), entry.kind(), entry.path(), colour);
        if (entry.path() != Box.NO_PATH) {
            arrow(start, end, colour);
        }
        caption(entry.caption());
    }

    private void title(String text) {
        out.open("title").content().escape(text).close("title");
    }
}
