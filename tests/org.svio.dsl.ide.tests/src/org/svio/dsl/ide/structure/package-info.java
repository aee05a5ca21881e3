/** Tests of outline, folds and white space. */
package org.svio.dsl.ide.structure;
