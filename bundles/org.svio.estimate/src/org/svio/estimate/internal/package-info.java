/** How the bounds and the estimate are computed. Times are seconds and sizes bits throughout. */
package org.svio.estimate.internal;
