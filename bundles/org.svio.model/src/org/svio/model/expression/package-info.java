/**
 * Expressions of a model: their dimensions without evaluating them, and their values.
 *
 * <p>Values are in base units throughout. Distributions are kept as data here; whoever simulates draws from them.
 */
package org.svio.model.expression;
