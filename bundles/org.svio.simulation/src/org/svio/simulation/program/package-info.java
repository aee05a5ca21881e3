/**
 * The flat program: what a compiled scenario consists of, as dense numbered lists. Immutable, without EMF, shared by
 * all runs of a point and by the analytic estimate: nobody writes to the arrays in it.
 */
package org.svio.simulation.program;
