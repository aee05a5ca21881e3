/**
 * What a run observes while it runs: tallies, time averages, batch means and the end of the warm-up.
 *
 * <p>Primitive, of bounded memory; interval estimates over replications are made elsewhere.
 */
package org.svio.engine.statistics;
