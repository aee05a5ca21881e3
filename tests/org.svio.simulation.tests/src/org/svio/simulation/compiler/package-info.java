/** Tests of single compilers. */
package org.svio.simulation.compiler;
