/** The words of a text and what they are by their looks alone: fast enough for every keystroke. */
package org.svio.dsl.ide.lexis;
