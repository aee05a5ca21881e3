/**
 * From the components of a platform to nested blocks without coordinates: what is shown singly, what as a vector of
 * cells, what as ranges, and what is written on each.
 */
package org.svio.draw.internal.outline;
