/** Tests of the quick fixes. */
package org.svio.dsl.ide.fix;
