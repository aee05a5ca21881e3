/** The names in a text: what each one means, where that is declared, and where else it is named. */
package org.svio.dsl.ide.names;
