package org.svio.benchmarks;

/** An engine with the workloads written the way one writes them for it. */
public interface Kernel {

    /** Runs a workload for so many customers, firings or completions and returns its check. */
    double run(Workload workload, long count);
}
