/**
 * Dimensions and units of the quantities in a model.
 *
 * <p>Everything is held in base units: s, bit, cycles, packets; a Hz is a cycle per second. Knows no expression and no
 * model element.
 */
package org.svio.model.quantity;
