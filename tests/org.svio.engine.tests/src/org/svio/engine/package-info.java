/**
 * Proof of the kernel's contract: total order, the clock, no allocation per event.
 */
package org.svio.engine;
