/** Renames an element everywhere it is meant, in all files of a project, or says why that cannot be done. */
package org.svio.dsl.ide.rename;
