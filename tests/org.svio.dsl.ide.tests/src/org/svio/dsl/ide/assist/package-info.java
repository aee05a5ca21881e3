/** Tests of content assist. */
package org.svio.dsl.ide.assist;
