/** Which names are visible where: imports, paths to components, parameters, members of data paths and experiments. */
package org.svio.dsl.scoping;
