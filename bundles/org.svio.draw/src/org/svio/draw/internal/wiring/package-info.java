/** From a platform and a mapping to wires between blocks, bundled: the way of the packets and what they use on it. */
package org.svio.draw.internal.wiring;
