package org.svio.ui.map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The picture as it was painted last. While it is painted anew, for another part of it, the last one is shown,
 * stretched and moved to where it belongs.
 */
final class PictureCache {

    private static final long SLICE = 12_000_000; // nanoseconds
    private static final int PAUSE = 1; // milliseconds

    private final Control control;
    private final ScenePainter painter;
    private Image image;
    private Viewport shown;
    private Image next;
    private GC gc;
    private Viewport wanted;
    private Painting painting;

    PictureCache(Control control, ScenePainter painter) {
        this.control = control;
        this.painter = painter;
    }

    /** Begins to paint; what was begun before is given up. */
    void paint(PlatformPicture picture, Viewport viewport, MapColours colours, Heat heat, Rectangle area) {
        giveUp();
        if (area.isEmpty()) {
            return;
        }
        next = new Image(control.getDisplay(), area.width, area.height);
        gc = new GC(next);
        gc.setBackground(colours.ground());
        gc.fillRectangle(area);
        wanted = viewport;
        painting = painter.painting(gc, picture, viewport, colours, heat);
        control.getDisplay().timerExec(PAUSE, this::work);
    }

    private void work() {
        if (control.isDisposed() || painting == null) {
            return;
        }
        if (!painting.advance(SLICE)) {
            control.getDisplay().timerExec(PAUSE, this::work);
            return;
        }
        gc.dispose();
        if (image != null) {
            image.dispose();
        }
        image = next;
        shown = wanted;
        painting = null;
        next = null;
        control.redraw();
    }

    private void giveUp() {
        if (painting != null) {
            painting.dispose();
            gc.dispose();
            next.dispose();
            painting = null;
            next = null;
        }
    }

    /** Whether what is shown is what was asked for. */
    boolean isReady() {
        return painting == null && image != null;
    }

    /** Draws what there is. */
    void draw(GC target, Rectangle area, Viewport viewport, MapColours colours) {
        target.setBackground(colours.ground());
        if (image == null) {
            target.fillRectangle(area);
        } else if (shown.equals(viewport)) {
            target.drawImage(image, 0, 0);
        } else {
            target.fillRectangle(area);
            double ratio = viewport.scale() / shown.scale();
            Rectangle size = image.getBounds();
            target.drawImage(image, 0, 0, size.width, size.height, (int) Math.round(viewport.x() - shown.x() * ratio),
                    (int) Math.round(viewport.y() - shown.y() * ratio), Math.max(1, (int) (size.width * ratio)),
                    Math.max(1, (int) (size.height * ratio)));
        }
    }

    /** Forgets everything. */
    void dispose() {
        giveUp();
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
