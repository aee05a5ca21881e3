/** Puts the imports of a file in order. */
package org.svio.dsl.ide.imports;
