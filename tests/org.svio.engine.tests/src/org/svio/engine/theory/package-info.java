/**
 * Proof of the engine as a whole against queueing theory.
 *
 * <p>Every comparison takes independent replications and asks for the exact value to lie in their 99.9 % interval.
 */
package org.svio.engine.theory;
