package org.svio.benchmarks;

import java.util.Arrays;

/**
 * The yardstick: each workload as a loop written by hand around a binary heap in one {@code long[]}: the bits of the
 * time, then sequence number and event. The first event scheduled while one is handled replaces the root.
 */
final class LongHeapKernel implements Kernel {

    @Override
    public double run(Workload workload, long count) {
        return switch (workload) {
            case MM1 -> singleServer(count);
            case HOLD_50, HOLD_1000, HOLD_100000 -> timers(workload.timers(), count);
            case TANDEM -> tandem(count);
        };
    }

    private static double singleServer(long customers) {
        Draws draws = new Draws();
        Heap heap = new Heap();
        LongRing arrivals = new LongRing();
        double sojourns = 0;
        long served = 0;
        heap.schedule(draws.exponential(1.25), 0);
        while (served < customers) {
            int event = heap.begin();
            if (event == 0) {
                heap.schedule(heap.now + draws.exponential(1.25), 0);
                if (arrivals.add(Double.doubleToRawLongBits(heap.now)) == 1) {
                    heap.schedule(heap.now + draws.exponential(1), 1);
                }
            } else {
                sojourns += heap.now - Double.longBitsToDouble(arrivals.remove());
                served++;
                if (!arrivals.isEmpty()) {
                    heap.schedule(heap.now + draws.exponential(1), 1);
                }
            }
            heap.end();
        }
        return sojourns / customers;
    }

    private static double timers(int timers, long firings) {
        Draws draws = new Draws();
        Heap heap = new Heap();
        for (int timer = 0; timer < timers; timer++) {
            heap.schedule(draws.exponential(1), timer);
        }
        for (long fired = 0; fired < firings; fired++) {
            int timer = heap.begin();
            heap.schedule(heap.now + draws.exponential(1), timer);
            heap.end();
        }
        return heap.now;
    }

    private static double tandem(long completions) {
        Draws draws = new Draws();
        Heap heap = new Heap();
        int[] customers = new int[Workload.STATIONS];
        customers[0] = Workload.CUSTOMERS;
        heap.schedule(draws.service(0, 1), 0);
        for (long completed = 0; completed < completions; completed++) {
            int station = heap.begin();
            if (--customers[station] > 0) {
                heap.schedule(heap.now + draws.service(station, 1), station);
            }
            int next = (station + 1) % Workload.STATIONS;
            if (++customers[next] == 1) {
                heap.schedule(heap.now + draws.service(next, 1), next);
            }
            heap.end();
        }
        return heap.now;
    }

    private static final class Heap {
        private long[] heap = new long[64];
        private int size;
        private long sequence;
        private boolean hole;
        private double now;

        int begin() {
            now = Double.longBitsToDouble(heap[0]);
            hole = true;
            return (int) heap[1] & 0xFFFFFFF;
        }

        void end() {
            if (hole) {
                hole = false;
                size--;
                if (size > 0) {
                    siftDown(heap[2 * size], heap[2 * size + 1]);
                }
            }
        }

        void schedule(double time, int event) {
            long bits = Double.doubleToRawLongBits(time);
            long key = sequence++ << 28 | event;
            if (hole) {
                hole = false;
                siftDown(bits, key);
                return;
            }
            if (2 * size == heap.length) {
                heap = Arrays.copyOf(heap, 4 * size);
            }
            siftUp(bits, key);
        }

        private void siftUp(long time, long key) {
            long[] h = heap;
            int slot = 2 * size++;
            while (slot > 0) {
                int parent = (slot - 2 >>> 2) << 1;
                if (h[parent] < time || (h[parent] == time && h[parent + 1] < key)) {
                    break;
                }
                h[slot] = h[parent];
                h[slot + 1] = h[parent + 1];
                slot = parent;
            }
            h[slot] = time;
            h[slot + 1] = key;
        }

        private void siftDown(long time, long key) {
            long[] h = heap;
            int end = 2 * size;
            int slot = 0;
            int child = 2;
            while (child < end) {
                int right = child + 2;
                if (right < end && (h[right] < h[child] || (h[right] == h[child] && h[right + 1] < h[child + 1]))) {
                    child = right;
                }
                if (time < h[child] || (time == h[child] && key < h[child + 1])) {
                    break;
                }
                h[slot] = h[child];
                h[slot + 1] = h[child + 1];
                slot = child;
                child = 2 * slot + 2;
            }
            h[slot] = time;
            h[slot + 1] = key;
        }
    }
}
