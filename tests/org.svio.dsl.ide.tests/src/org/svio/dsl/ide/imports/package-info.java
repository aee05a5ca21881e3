/** Tests of the order of imports. */
package org.svio.dsl.ide.imports;
