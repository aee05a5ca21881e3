package org.svio.draw.scene;

import java.util.List;

/**
 * A laid out picture of a platform, with its mapping where there is one.
 *
 * @param width of the whole picture, in px
 * @param height of the whole picture, in px
 * @param boxes outer ones before those inside them
 */
public record Scene(double width, double height, Caption title, List<Box> boxes, List<Line> lines,
        List<LegendEntry> legend) {

    public Scene {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
    }
}
