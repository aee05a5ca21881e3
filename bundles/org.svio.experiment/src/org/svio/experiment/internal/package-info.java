/** The steps behind the experiment API: points, hashes, the stop rule, rows and files. */
package org.svio.experiment.internal;
