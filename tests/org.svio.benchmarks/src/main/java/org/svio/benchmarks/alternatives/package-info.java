/**
 * Pending-event sets that were tried for the kernel and rejected, kept to be measured beside it.
 */
package org.svio.benchmarks.alternatives;
