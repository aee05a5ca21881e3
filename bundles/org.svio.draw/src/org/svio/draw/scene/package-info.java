/**
 * A picture as data: boxes, lines and captions with coordinates and the qualified names of what they stand for.
 *
 * <p>Plain values; nothing here knows EMF, ELK or SVG.
 */
package org.svio.draw.scene;
