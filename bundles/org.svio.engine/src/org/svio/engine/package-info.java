/**
 * The discrete-event kernel: a clock in picoseconds and the pending events of one run.
 *
 * <p>Knows neither models nor resources; the packages below add random streams, statistics and resources.
 */
package org.svio.engine;
