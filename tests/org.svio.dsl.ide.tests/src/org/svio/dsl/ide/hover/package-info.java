/** Tests of what is said about a place. */
package org.svio.dsl.ide.hover;
