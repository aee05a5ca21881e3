package org.svio.ui.map;

import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.svio.draw.scene.Box;

/** Shows a picture, zoomed and moved, with what is selected and dragged on it; or a sentence where there is none. */
final class MapCanvas extends Canvas {

    private static final int GAP = 8;
    private static final int RING = 3;
    private static final int NAME_SIZE = 4;

    private final ScenePainter painter;
    private PlatformPicture picture;
    private Heat heat = Heat.NONE;
    private Viewport viewport = new Viewport(1, 0, 0);
    private Set<String> selection = Set.of();
    private Box hovered;
    private DragFeedback drag;
    private String sentence = "";
    private String banner = "";
    private boolean fitted;
    private final PictureCache cache;

    MapCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        painter = new ScenePainter(getDisplay(), getFont());
        cache = new PictureCache(this, painter);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            if (picture != null && !fitted) {
                fit();
            } else {
                refresh();
            }
        });
        addListener(SWT.Dispose, event -> {
            cache.dispose();
            painter.dispose();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description();
            }
        });
    }

    /** What a screen reader says. */
    String description() {
        if (picture == null) {
            return sentence;
        }
        return "Map of " + picture.subject().label() + (selection.isEmpty() ? ""
                : ", selected " + String.join(", ", selection.stream().sorted().limit(NAME_SIZE).toList()));
    }

    /** Shows another picture; the part of it that is seen stays where its size allows. */
    void show(PlatformPicture shown, Heat numbers) {
        boolean isOther = picture == null || !picture.subject().platform().equals(shown.subject().platform());
        picture = shown;
        heat = numbers;
        hovered = null;
        sentence = "";
        if (isOther || !fitted) {
            fit();
        }
        refresh();
    }

    /** Shows a sentence instead of a picture. */
    void say(String text) {
        picture = null;
        sentence = text;
        cache.dispose();
        redraw();
    }

    void heat(Heat numbers) {
        heat = numbers;
        refresh();
    }

    Heat heat() {
        return heat;
    }

    /** A sentence above the picture; empty for none. */
    void banner(String text) {
        if (!banner.equals(text)) {
            banner = text;
            redraw();
        }
    }

    String banner() {
        return banner;
    }

    String sentence() {
        return sentence;
    }

    Optional<PlatformPicture> picture() {
        return Optional.ofNullable(picture);
    }

    void select(Set<String> boxes) {
        selection = Set.copyOf(boxes);
        getAccessible().setFocus(ACC.CHILDID_SELF);
        redraw();
    }

    Set<String> selection() {
        return selection;
    }

    void hover(Box box) {
        if (hovered != box) {
            hovered = box;
            redraw();
        }
    }

    void drag(DragFeedback feedback) {
        drag = feedback;
        redraw();
    }

    /** What is seen of a drag now. */
    Optional<DragFeedback> drag() {
        return Optional.ofNullable(drag);
    }

    Viewport viewport() {
        return viewport;
    }

    /** The whole picture, and again whenever the widget changes its size. */
    void fit() {
        if (picture != null && !getClientArea().isEmpty()) {
            viewport = Viewport.fit(picture.scene(), getClientArea());
            fitted = false;
            refresh();
        }
    }

    void zoom(double factor) {
        zoom(factor, getClientArea().width / 2.0, getClientArea().height / 2.0);
    }

    void zoom(double factor, double x, double y) {
        look(viewport.zoomed(factor, x, y));
    }

    void pan(double dx, double dy) {
        look(viewport.moved(dx, dy));
    }

    private void look(Viewport now) {
        viewport = now;
        fitted = true;
        refresh();
    }

    /** The innermost box at a place of the widget. */
    Optional<Box> boxAt(int x, int y) {
        return picture == null ? Optional.empty() : picture.boxAt(viewport.toPictureX(x), viewport.toPictureY(y));
    }

    /** Where a box is on the widget. */
    Rectangle boundsOf(Box box) {
        int left = (int) Math.round(viewport.toScreenX(box.x()));
        int top = (int) Math.round(viewport.toScreenY(box.y()));
        return new Rectangle(left, top, (int) Math.round(box.width() * viewport.scale()),
                (int) Math.round(box.height() * viewport.scale()));
    }

    /** Scrolls so that a box is seen, if it is not. */
    void reveal(Box box) {
        Rectangle bounds = boundsOf(box);
        Rectangle area = getClientArea();
        if (!area.intersects(bounds)) {
            pan(area.width / 2.0 - bounds.x - bounds.width / 2.0, area.height / 2.0 - bounds.y - bounds.height / 2.0);
        }
    }

    private void refresh() {
        if (picture != null) {
            cache.paint(picture, viewport, MapColours.on(getBackground()), heat, getClientArea());
        }
        redraw();
    }

    /** Whether all of the picture is painted as it is now. */
    boolean isPainted() {
        return cache.isReady();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        MapColours colours = MapColours.on(getBackground());
        if (picture == null) {
            gc.setBackground(colours.ground());
            gc.fillRectangle(area);
            write(gc, area, colours);
            return;
        }
        cache.draw(gc, area, viewport, colours);
        overlay(gc, colours);
        MapLegend.paint(gc, area, colours, heat);
        if (!banner.isEmpty()) {
            MapLegend.banner(gc, area, colours, banner);
        }
        if (drag != null) {
            label(gc, colours);
            if (!drag.sentence().isEmpty()) {
                MapLegend.banner(gc, area, colours, drag.sentence());
            }
        }
    }

    /** Paints the whole picture on an image of its own size. */
    Image image(double scale) {
        int width = (int) Math.ceil(picture.scene().width() * scale);
        int height = (int) Math.ceil(picture.scene().height() * scale);
        Image image = new Image(getDisplay(), width, height);
        MapColours colours = MapColours.on(new Color(255, 255, 255));
        GC gc = new GC(image);
        gc.setBackground(colours.ground());
        gc.fillRectangle(0, 0, width, height);
        painter.painting(gc, picture, new Viewport(scale, 0, 0), colours, heat).advance(Long.MAX_VALUE);
        gc.dispose();
        return image;
    }

    private void overlay(GC gc, MapColours colours) {
        gc.setAntialias(SWT.ON);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (drag != null) {
            drag.allowed().forEach(id -> ring(gc, id, colours.allowed(), 2));
            drag.target().ifPresent(id -> ring(gc, id, drag.isAllowed() ? colours.allowed() : colours.refused(), 4));
            ring(gc, drag.vif(), colours.selection(), RING);
            return;
        }
        selection.forEach(id -> ring(gc, id, colours.selection(), RING));
        if (hovered != null && !selection.contains(hovered.id())) {
            ring(gc, hovered.id(), colours.faint(), 2);
        }
    }

    private void ring(GC gc, String id, Color colour, int width) {
        picture.box(id).ifPresent(box -> {
            Rectangle bounds = boundsOf(box);
            gc.setForeground(colour);
            gc.setLineWidth(Math.min(width, Math.max(1, bounds.height / 6)));
            gc.drawRoundRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 2, bounds.height + 2, 6, 6);
        });
    }

    private void label(GC gc, MapColours colours) {
        Point size = gc.textExtent(drag.label());
        int x = Math.min(drag.x() + GAP * 2, getClientArea().width - size.x - GAP * 2);
        int y = drag.y() + GAP;
        gc.setAlpha(235);
        gc.setBackground(drag.target().isEmpty() ? colours.selection()
                : drag.isAllowed() ? colours.allowed() : colours.refused());
        gc.fillRoundRectangle(x, y, size.x + GAP * 2, size.y + GAP, GAP, GAP);
        gc.setAlpha(255);
        gc.setForeground(colours.textOn(gc.getBackground()));
        gc.drawText(drag.label(), x + GAP, y + GAP / 2, true);
    }

    private void write(GC gc, Rectangle area, MapColours colours) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setText(sentence);
        layout.setFont(getFont());
        layout.setAlignment(SWT.CENTER);
        layout.setWidth(Math.max(1, area.width - 4 * GAP));
        gc.setForeground(colours.faint());
        layout.draw(gc, 2 * GAP, Math.max(GAP, (area.height - layout.getBounds().height) / 3));
        layout.dispose();
    }
}
