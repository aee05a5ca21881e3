/**
 * How fast the kernel and the whole tool are, measured in one run: {@link org.svio.benchmarks.Bench} gives the figures
 * beside their goals, {@link org.svio.benchmarks.KernelBench} the kernel beside other engines.
 */
package org.svio.benchmarks;
