/**
 * Random numbers that stay the same: one named stream per stochastic element, and the distributions drawn from them.
 *
 * <p>Uses only arithmetic whose result the Java specification fixes, so that draws are equal on every machine.
 */
package org.svio.engine.random;
