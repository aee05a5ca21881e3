/** Pictures of platforms built here: what is on them, that nothing overlaps, that equal models give equal bytes. */
package org.svio.draw;
