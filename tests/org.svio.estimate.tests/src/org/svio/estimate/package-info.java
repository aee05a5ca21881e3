/** Tests of the estimate and the bounds, on programs small enough to count by hand and on the published scenario. */
package org.svio.estimate;
