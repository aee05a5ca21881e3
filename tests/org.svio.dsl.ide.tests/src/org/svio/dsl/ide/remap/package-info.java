/** Moving VIFs over pictures. */
package org.svio.dsl.ide.remap;
