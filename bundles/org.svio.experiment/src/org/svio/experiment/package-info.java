/**
 * Experiments: the points of a variation, replications until the intervals are narrow enough, paired comparisons,
 * objectives, and results as rows. Knows how to repeat and to judge runs; what happens in a run is not its business.
 */
package org.svio.experiment;
