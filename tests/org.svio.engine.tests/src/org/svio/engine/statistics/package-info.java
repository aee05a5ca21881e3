/**
 * Proof that averages are exact, that intervals cover and that warm-ups are found.
 */
package org.svio.engine.statistics;
