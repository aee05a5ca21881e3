/**
 * Proof that streams are independent by name and that distributions have the moments they promise.
 */
package org.svio.engine.random;
