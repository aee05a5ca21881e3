/** Content assist: what can be written at a place of a text, from the grammar, the units and the names in scope. */
package org.svio.dsl.ide.assist;
