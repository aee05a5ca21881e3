/**
 * Compiles a scenario once into a flat program and runs it. A run never touches EMF; it knows stages, queues,
 * processors, buses and signals, and no system by name.
 */
package org.svio.simulation;
