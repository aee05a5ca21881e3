/**
 * What a compiled program can do, without a run: operational bounds (Denning and Buzen 1978) and an estimate by
 * approximate mean value analysis (Bard 1979, Schweitzer 1979). Every run is checked against the bounds.
 */
package org.svio.estimate;
