/** The command line {@code svio}: one class for each command, thin over the bundles that do the work. */
package org.svio.cli;
