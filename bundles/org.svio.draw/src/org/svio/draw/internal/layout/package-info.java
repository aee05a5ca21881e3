/** Coordinates: cells are packed into grids here, the blocks around them are placed and the wires routed by ELK. */
package org.svio.draw.internal.layout;
