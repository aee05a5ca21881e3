/**
 * Pictures of a platform and of where a mapping runs the work of its virtual interfaces.
 *
 * <p>{@link org.svio.draw.PlatformDrawing} is the way in; {@link org.svio.draw.scene} is what is drawn, with
 * coordinates, for front ends that paint it themselves.
 */
package org.svio.draw;
