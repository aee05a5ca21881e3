package org.svio.engine.random;

/**
 * A stream of random numbers that belongs to one stochastic element of one replication.
 *
 * <p>The generator is SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014). A
 * named stream has a start and an increment of its own, derived from root seed, replication and name alone: adding an
 * element changes no other element's draws. Not thread safe.
 */
public final class RandomStream {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT_53 = 0x1.0p-53;
    private static final double UNIT_52 = 0x1.0p-52;

    /** The most exponential numbers computed ahead. */
    private static final int LONGEST_BLOCK = 32;

    private final long increment;
    private long state;

    /**
     * The exponential numbers of the next draws, should they all be exponential: computed in blocks, their logarithms
     * overlap in the processor, and wait for no event. Blocks grow while nothing else is drawn.
     */
    private double[] block = new double[1];
    private int blockLength = 1;
    private int drawnOfBlock = 1;

    private RandomStream(long state, long increment) {
        this.state = state;
        this.increment = increment;
    }

    /** The plain SplitMix64 sequence of a seed. */
    public static RandomStream ofSeed(long seed) {
        return new RandomStream(seed, GOLDEN);
    }

    /** The stream of the element with this qualified name in one replication of an experiment with this root seed. */
    public static RandomStream named(long rootSeed, long replication, String qualifiedName) {
        long hash = mix(rootSeed + GOLDEN);
        hash = mix((hash ^ replication) + GOLDEN);
        for (int position = 0; position < qualifiedName.length(); position++) {
            hash = mix((hash ^ qualifiedName.charAt(position)) + GOLDEN);
        }
        return new RandomStream(mix(hash + GOLDEN), oddIncrement(mix(hash + 2 * GOLDEN)));
    }

    /** 64 random bits. */
    public long nextLong() {
        state += increment;
        if (drawnOfBlock != blockLength) {
            drawnOfBlock = 1;
            blockLength = 1;
        }
        return mix(state);
    }

    /** A uniform number in [0, 1): a multiple of 2<sup>-53</sup>. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT_53;
    }

    /** A uniform number in the open interval (0, 1), symmetric about one half. */
    public double nextOpenDouble() {
        return ((nextLong() >>> 12) + 0.5) * UNIT_52;
    }

    /** A whole number from 0 to {@code bound} - 1, each with the same probability up to 2<sup>-32</sup>. */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("the bound of a random integer must be positive: " + bound);
        }
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** An exponential number of mean one, by inversion: -ln(1 - u) for the u that {@link #nextDouble} would draw. */
    public double nextExponential() {
        if (drawnOfBlock == blockLength) {
            drawBlock();
        }
        state += increment;
        return block[drawnOfBlock++];
    }

    private void drawBlock() {
        blockLength = Math.min(2 * blockLength, LONGEST_BLOCK);
        if (block.length < blockLength) {
            block = new double[blockLength];
        }
        for (int index = 0; index < blockLength; index++) {
            long bits = mix(state + (index + 1) * increment);
            block[index] = -Logarithm.of(1 - (bits >>> 11) * UNIT_53);
        }
        drawnOfBlock = 0;
    }

    /** Stafford's variant 13 of the 64-bit finalizer, as in SplitMix64. */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** An odd increment with enough bit changes for the sequence to be well mixed. */
    private static long oddIncrement(long bits) {
        long odd = bits | 1;
        return Long.bitCount(odd ^ (odd >>> 1)) < 24 ? odd ^ 0xAAAAAAAAAAAAAAAAL : odd;
    }
}
