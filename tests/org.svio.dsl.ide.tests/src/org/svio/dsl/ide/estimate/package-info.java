/** Tests of the estimates in the text. */
package org.svio.dsl.ide.estimate;
