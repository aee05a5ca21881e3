package org.svio.simulation.internal;

import org.svio.engine.random.Distribution;
import org.svio.engine.random.RandomStream;
import org.svio.simulation.RunSettings;

/** The random streams of one run: one per stochastic element, known by its qualified name. */
record Streams(RunSettings settings) {

    RandomStream named(String qualifiedName) {
        return RandomStream.named(settings.seed(), settings.replication(), qualifiedName);
    }

    /** A draw that is a length of time, in whole picoseconds from 0 up. */
    static long picoseconds(Distribution distribution, RandomStream stream) {
        return Math.max(0, Math.round(distribution.sample(stream)));
    }
}
