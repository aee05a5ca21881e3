package org.svio.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.Caption;
import org.svio.draw.scene.LegendEntry;
import org.svio.draw.scene.Line;
import org.svio.draw.scene.LineKind;
import org.svio.draw.scene.Point;
import org.svio.experiment.QuantityText;

/** Paints a picture with its numbers; only what is visible, and no text too small to read. */
final class ScenePainter {

    private static final int FONT = 12; // points, scaled to what each caption asks for
    private static final double LEAST_TEXT = 4.5; // pixels of the screen
    private static final int MOST_WIDTHS = 10_000;
    private static final double ARROW = 6;
    private static final double HATCH = 6;

    private final Font regular;
    private final Font bold;
    private final Map<String, Integer> widths = new HashMap<>();
    private double fontPixels;

    ScenePainter(Display display, Font like) {
        FontData[] data = like.getFontData();
        for (FontData each : data) {
            each.setHeight(FONT);
            each.setStyle(SWT.NORMAL);
        }
        regular = new Font(display, data);
        for (FontData each : data) {
            each.setStyle(SWT.BOLD);
        }
        bold = new Font(display, data);
    }

    void dispose() {
        regular.dispose();
        bold.dispose();
    }

    /** What is needed to paint one picture once. */
    private record Brush(GC gc, Transform transform, Viewport view, MapColours colours, Heat heat, Rectangle clip) {

        boolean sees(double x, double y, double width, double height) {
            double left = view.toScreenX(x);
            double top = view.toScreenY(y);
            return left <= clip.x + clip.width && top <= clip.y + clip.height && left + width * view.scale() >= clip.x
                    && top + height * view.scale() >= clip.y;
        }
    }

    /**
     * The steps that paint a picture into a graphics context whose clipping says what is visible: each takes a moment,
     * and all of them must be taken, or the painting disposed of.
     */
    Painting painting(GC gc, PlatformPicture picture, Viewport view, MapColours colours, Heat heat) {
        Transform transform = new Transform(gc.getDevice());
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setFont(regular);
        fontPixels = FONT * gc.getDevice().getDPI().y / 72.0;
        Brush brush = new Brush(gc, transform, view, colours, heat, gc.getClipping());
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> place(brush, 1, 0, 0));
        picture.scene().boxes().forEach(box -> steps.add(() -> box(brush, box)));
        picture.scene().lines().forEach(line -> steps.add(() -> line(brush, line)));
        picture.scene().boxes().stream().filter(ScenePainter::isHeaded).forEach(box -> steps.add(() -> box.captions()
                .forEach(caption -> backed(brush, caption, colours.fill(box)))));
        picture.scene().lines().forEach(line -> steps.add(() -> labels(brush, line)));
        steps.add(() -> caption(brush, picture.scene().title(), colours.text()));
        picture.scene().legend().forEach(entry -> steps.add(() -> legend(brush, entry)));
        return new Painting(steps, () -> {
            gc.setTransform(null);
            transform.dispose();
        });
    }

    private static void place(Brush brush, double scale, double x, double y) {
        Viewport view = brush.view;
        brush.transform.setElements((float) (view.scale() * scale), 0, 0, (float) (view.scale() * scale),
                (float) view.toScreenX(x), (float) view.toScreenY(y));
        brush.gc.setTransform(brush.transform);
    }

    private static boolean isHeaded(Box box) {
        return box.kind() == BoxKind.HOST || box.kind() == BoxKind.DEVICE;
    }

    private void box(Brush brush, Box box) {
        if (!brush.sees(box.x(), box.y(), box.width(), box.height())) {
            return;
        }
        GC gc = brush.gc;
        boolean isBusy = brush.heat.busy(box).isPresent() && !isHeaded(box);
        Color fill = isBusy ? brush.colours.busy(brush.heat.busy(box).getAsDouble()) : brush.colours.fill(box);
        int round = box.kind() == BoxKind.HOST ? 12 : 6;
        int x = (int) Math.round(box.x());
        int y = (int) Math.round(box.y());
        int width = (int) Math.round(box.width());
        int height = (int) Math.round(box.height());
        gc.setBackground(fill);
        gc.fillRoundRectangle(x, y, width, height, round, round);
        if (isBusy && brush.heat.isDoubtful()) {
            hatch(gc, x, y, width, height, brush.colours.textOn(fill));
        }
        gc.setForeground(brush.colours.edge(box));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(box.kind() == BoxKind.HOST ? 2 : 1);
        gc.drawRoundRectangle(x, y, width, height, round, round);
        if (!isHeaded(box)) {
            Color text = brush.colours.textOn(fill);
            for (Caption caption : box.captions()) {
                if (isBusy && brush.heat.isDoubtful()) {
                    backed(brush, caption, fill);
                } else {
                    caption(brush, caption, text);
                }
            }
        }
    }

    private static void hatch(GC gc, int x, int y, int width, int height, Color colour) {
        gc.setForeground(colour);
        gc.setAlpha(90);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        for (double start = HATCH; start < width + height; start += HATCH) {
            double fromX = Math.min(start, width);
            double toY = Math.min(start, height);
            gc.drawLine((int) (x + fromX), (int) (y + start - fromX), (int) (x + start - toY), (int) (y + toY));
        }
        gc.setAlpha(255);
    }

    private static void line(Brush brush, Line line) {
        List<Point> points = line.points();
        int[] corners = new int[points.size() * 2];
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < points.size(); i++) {
            Point each = points.get(i);
            corners[2 * i] = (int) Math.round(each.x());
            corners[2 * i + 1] = (int) Math.round(each.y());
            left = Math.min(left, each.x());
            top = Math.min(top, each.y());
            right = Math.max(right, each.x());
            bottom = Math.max(bottom, each.y());
        }
        if (!brush.sees(left, top, right - left, bottom - top)) {
            return;
        }
        GC gc = brush.gc;
        pen(gc, line.kind(), brush.colours.line(line.kind(), line.path()));
        gc.drawPolyline(corners);
        if (line.arrow()) {
            arrow(gc, points.get(points.size() - 2), points.get(points.size() - 1),
                    brush.colours.line(line.kind(), line.path()));
        }
    }

    private static void pen(GC gc, LineKind kind, Color colour) {
        gc.setForeground(colour);
        gc.setLineWidth((int) Math.round(kind.width()));
        gc.setLineDash(MapColours.dashes(kind));
        gc.setLineStyle(MapColours.lineStyle(kind));
    }

    private static void arrow(GC gc, Point from, Point to, Color colour) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return;
        }
        double dx = (to.x() - from.x()) / length * ARROW;
        double dy = (to.y() - from.y()) / length * ARROW;
        gc.setBackground(colour);
        gc.fillPolygon(new int[] {(int) Math.round(to.x()), (int) Math.round(to.y()),
            (int) Math.round(to.x() - dx - dy / 2), (int) Math.round(to.y() - dy + dx / 2),
            (int) Math.round(to.x() - dx + dy / 2), (int) Math.round(to.y() - dy - dx / 2)});
    }

    private void labels(Brush brush, Line line) {
        Double rate = brush.heat.rates().get(line.id());
        if (line.label() != null) {
            backed(brush, line.label(), brush.colours.ground());
        }
        if (rate == null) {
            return;
        }
        String text = (brush.heat.isDoubtful() ? "~ " : "") + QuantityText.of(rate, "bit/s", 3);
        double width = text.length() * 5.6;
        Point place = line.label() == null ? middle(line.points())
                : new Point(line.label().x(), line.label().y() + line.label().size() * 1.25);
        backed(brush, new Caption(text, place.x(), place.y(), 9.5, width, true, true), brush.colours.ground());
    }

    /** The middle of the longest stretch of a line. */
    private static Point middle(List<Point> points) {
        Point best = points.get(0);
        double longest = -1;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            if (length > longest) {
                longest = length;
                best = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2 + 3);
            }
        }
        return best;
    }

    private void legend(Brush brush, LegendEntry entry) {
        pen(brush.gc, entry.kind(), brush.colours.line(entry.kind(), entry.path()));
        Point end = new Point(entry.x() + LegendEntry.STROKE, entry.y());
        brush.gc.drawLine((int) entry.x(), (int) entry.y(), (int) end.x(), (int) end.y());
        if (entry.path() != Box.NO_PATH) {
            arrow(brush.gc, new Point(entry.x(), entry.y()), end, brush.colours.line(entry.kind(), entry.path()));
        }
        caption(brush, entry.caption(), brush.colours.text());
    }

    /** Text on a ground that hides the lines behind it. */
    private void backed(Brush brush, Caption caption, Color ground) {
        if (caption.size() * brush.view.scale() < LEAST_TEXT) {
            return;
        }
        brush.gc.setBackground(ground);
        brush.gc.setAlpha(225);
        brush.gc.fillRectangle((int) Math.round(caption.left() - 2), (int) Math.round(caption.y() - caption.size()),
                (int) Math.round(caption.width() + 4), (int) Math.round(caption.size() * 1.3));
        brush.gc.setAlpha(255);
        caption(brush, caption, brush.colours.textOn(ground));
    }

    /** Measuring text takes longer than painting it. */
    private int width(GC gc, Caption caption) {
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(caption.bold() ? caption.text() + '\n' : caption.text(),
                any -> gc.textExtent(caption.text(), SWT.DRAW_TRANSPARENT).x);
    }

    private void caption(Brush brush, Caption caption, Color colour) {
        if (caption.size() * brush.view.scale() < LEAST_TEXT
                || !brush.sees(caption.left(), caption.y() - caption.size(), caption.width(), caption.size() * 1.3)) {
            return;
        }
        GC gc = brush.gc;
        gc.setFont(caption.bold() ? bold : regular);
        gc.setForeground(colour);
        double scale = caption.size() / fontPixels;
        double left = caption.centred() ? caption.x() - width(gc, caption) * scale / 2 : caption.x();
        double ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        place(brush, scale, left, caption.y() - ascent * scale);
        gc.drawText(caption.text(), 0, 0, true);
        place(brush, 1, 0, 0);
    }
}
