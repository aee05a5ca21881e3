/** Tests of the words of a text. */
package org.svio.dsl.ide.lexis;
