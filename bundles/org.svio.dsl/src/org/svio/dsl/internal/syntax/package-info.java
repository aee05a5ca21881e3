/**
 * What is wrong with a text that does not follow the grammar: an automaton read off the grammar finds each mistake,
 * repairs it and goes on, so that one mistake is one message.
 */
package org.svio.dsl.internal.syntax;
