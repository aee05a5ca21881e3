/** The moving parts of one run: agents, inlets, signal lines, outlets, packets, conversations. Nothing here is API. */
package org.svio.simulation.internal;
