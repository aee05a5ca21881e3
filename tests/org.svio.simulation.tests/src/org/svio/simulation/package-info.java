/**
 * Tests of whole runs: models written as text, compiled and simulated, against values worked out by hand or from
 * theory.
 */
package org.svio.simulation;
