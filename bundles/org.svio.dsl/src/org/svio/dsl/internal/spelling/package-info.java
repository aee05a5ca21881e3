/** Guesses what a misspelt word was meant to be. */
package org.svio.dsl.internal.spelling;
