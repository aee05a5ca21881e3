/**
 * Resources that simulated work contends for: bounded queues, single servers, processors under a scheduler.
 *
 * <p>Each keeps the counters the operational laws need; none knows what the work means.
 */
package org.svio.engine.resource;
