/**
 * Proof of the resources by traces computed by hand and by conservation laws.
 */
package org.svio.engine.resource;
