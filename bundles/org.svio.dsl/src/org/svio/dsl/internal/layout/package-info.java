/** The steps of formatting: statements found by the grammar, blocks, spaces, comments, columns. */
package org.svio.dsl.internal.layout;
