/**
 * Changes of a model as changes of its text: only what an edit touches is written anew, everything else stays byte for
 * byte the same. An edit that text cannot say is refused with a sentence, never garbled.
 */
package org.svio.dsl.patch;
