/** Tests of the moving parts of a run that cannot be reached from outside. */
package org.svio.simulation.internal;
