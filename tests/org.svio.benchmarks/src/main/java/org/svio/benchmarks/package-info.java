/**
 * How fast the kernel is, measured beside other engines in one run; see {@link org.svio.benchmarks.KernelBench}.
 */
package org.svio.benchmarks;
