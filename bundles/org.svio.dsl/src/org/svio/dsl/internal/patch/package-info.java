/**
 * How a text is patched: where each element stands in the old text, which element of the new model it is, what is
 * written anew and how, and the proof that the new text says what the new model says.
 */
package org.svio.dsl.internal.patch;
