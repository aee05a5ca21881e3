/** From a scenario to its flat program: resources, network, paths and traffic, each compiled by a class of its own. */
package org.svio.simulation.compiler;
