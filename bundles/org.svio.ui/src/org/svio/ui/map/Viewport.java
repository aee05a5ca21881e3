package org.svio.ui.map;

import org.eclipse.swt.graphics.Rectangle;
import org.svio.draw.scene.Scene;

/**
 * Which part of a picture is seen, and how large.
 *
 * @param scale pixels of the screen for one of the picture
 * @param x where the picture's left edge is on the widget, in pixels
 * @param y where its upper edge is
 */
record Viewport(double scale, double x, double y) {

    static final double SMALLEST = 0.05;
    static final double LARGEST = 6;
    private static final double MARGIN = 6;

    /** The whole picture, as large as it fits but not enlarged. */
    static Viewport fit(Scene scene, Rectangle area) {
        double scale = Math.min((area.width - 2 * MARGIN) / scene.width(), (area.height - 2 * MARGIN) / scene.height());
        scale = Math.clamp(scale, SMALLEST, 1);
        return new Viewport(scale, Math.max(MARGIN, (area.width - scene.width() * scale) / 2),
                Math.max(MARGIN, (area.height - scene.height() * scale) / 2));
    }

    double toPictureX(double screen) {
        return (screen - x) / scale;
    }

    double toPictureY(double screen) {
        return (screen - y) / scale;
    }

    double toScreenX(double picture) {
        return picture * scale + x;
    }

    double toScreenY(double picture) {
        return picture * scale + y;
    }

    /** Larger or smaller, with a place of the screen kept. */
    Viewport zoomed(double factor, double screenX, double screenY) {
        double now = Math.clamp(scale * factor, SMALLEST, LARGEST);
        return new Viewport(now, screenX - toPictureX(screenX) * now, screenY - toPictureY(screenY) * now);
    }

    Viewport moved(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy);
    }
}
