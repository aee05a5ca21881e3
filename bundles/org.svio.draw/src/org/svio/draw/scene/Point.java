package org.svio.draw.scene;

/** A place on the picture, in px from its top left corner. */
public record Point(double x, double y) {
}
