/** Tests of what an editor reports. */
package org.svio.dsl.ide.lint;
