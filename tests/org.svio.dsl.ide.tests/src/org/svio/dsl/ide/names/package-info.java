/** Tests of the names in a text. */
package org.svio.dsl.ide.names;
