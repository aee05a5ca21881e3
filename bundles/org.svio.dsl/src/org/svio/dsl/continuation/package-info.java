/**
 * What the grammar lets follow the beginning of a text: the question behind content assist. Answers come from the
 * grammar alone, in time linear in the text, whether or not the beginning has mistakes.
 */
package org.svio.dsl.continuation;
