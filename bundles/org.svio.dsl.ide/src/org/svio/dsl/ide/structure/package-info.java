/** The structure of a text: its outline and the parts that can be folded. */
package org.svio.dsl.ide.structure;
