/** Tests of renaming. */
package org.svio.dsl.ide.rename;
