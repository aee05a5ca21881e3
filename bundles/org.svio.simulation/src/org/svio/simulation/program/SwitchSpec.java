package org.svio.simulation.program;

/**
 * A store-and-forward switch.
 *
 * @param name qualified name
 * @param outlets its sending ends
 * @param stations the stations behind each outlet, whose addresses it knows
 */
public record SwitchSpec(String name, int[] outlets, int[][] stations) {
}
