package org.svio.estimate.internal;

import java.util.Arrays;

/** Seconds of service per unit of a chain, resource by resource; sparse. */
final class Demand {

    private int[] resources = new int[16];
    private double[] computing = new double[16];
    private double[] holding = new double[16];
    private int[] copies = new int[16];
    private boolean[] pooled = new boolean[16];
    private int size;

    /**
     * Adds demand.
     *
     * @param resource who serves it
     * @param compute time of computing, or of service by anything but a strand
     * @param hold time a strand is held without computing
     * @param shared whether another member of a pool could serve it instead
     * @param members how many members of the pool are left unsaid because they serve as much
     */
    void add(int resource, double compute, double hold, boolean shared, int members) {
        int place = find(resource, shared, members);
        computing[place] += compute;
        holding[place] += hold;
    }

    int size() {
        return size;
    }

    int resource(int place) {
        return resources[place];
    }

    double computing(int place) {
        return computing[place];
    }

    /** Time of one resource. */
    double total(int place) {
        return computing[place] + holding[place];
    }

    /** Time of the resource and of those that are left unsaid. */
    double ofAll(int place) {
        return total(place) * copies[place];
    }

    boolean pooled(int place) {
        return pooled[place];
    }

    private int find(int resource, boolean shared, int members) {
        for (int place = 0; place < size; place++) {
            if (resources[place] == resource && pooled[place] == shared && copies[place] == members) {
                return place;
            }
        }
        if (size == resources.length) {
            resources = Arrays.copyOf(resources, 2 * size);
            computing = Arrays.copyOf(computing, 2 * size);
            holding = Arrays.copyOf(holding, 2 * size);
            copies = Arrays.copyOf(copies, 2 * size);
            pooled = Arrays.copyOf(pooled, 2 * size);
        }
        resources[size] = resource;
        pooled[size] = shared;
        copies[size] = members;
        return size++;
    }
}
