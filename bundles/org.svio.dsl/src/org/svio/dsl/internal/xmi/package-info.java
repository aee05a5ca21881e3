/** Models as XMI: reading with line numbers, writing, and carrying comments along. */
package org.svio.dsl.internal.xmi;
