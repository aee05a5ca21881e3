package org.svio.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.svio.benchmarks.alternatives.AlternativeKernel;

/**
 * A process that measures one engine on one workload: for each line it reads, a count, it runs that many and answers
 * with nanoseconds of processor time, check, allocated bytes and peak resident megabytes. A process of its own keeps an
 * engine's compiled code and memory free of the others'.
 */
public final class KernelWorker {

    /** The engines by their names in reports. */
    static final Map<String, Supplier<Kernel>> KERNELS = Map.of(
            "svio", SvioKernel::new,
            "svioPlainDraws", PlainDrawsKernel::new,
            "longHeap", LongHeapKernel::new,
            "priorityQueue", PriorityQueueKernel::new,
            "ssj", SsjKernel::new,
            "dsol", DsolKernel::new,
            "alternative.heapOnly", AlternativeKernel::heapOnly,
            "alternative.fourHeap", AlternativeKernel::fourHeap,
            "alternative.ringOnly", AlternativeKernel::ringOnly,
            "alternative.oneRung", AlternativeKernel::oneRung);

    private KernelWorker() {
    }

    /** Takes the name of an engine and of a workload. */
    public static void main(String[] arguments) throws IOException {
        int status = 1;
        try {
            serve(KERNELS.get(arguments[0]).get(), Workload.valueOf(arguments[1]));
            status = 0;
        } finally {
            System.exit(status); // some engines leave threads behind
        }
    }

    private static void serve(Kernel kernel, Workload workload) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err); // some engines log to it
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            long count = Long.parseLong(line);
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            double check = kernel.run(workload, count);
            long nanoseconds = threads.getCurrentThreadCpuTime() - start;
            allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
            answers.println(nanoseconds + " " + check + " " + allocated + " " + PeakMemory.of("self"));
            answers.flush();
        }
    }
}
