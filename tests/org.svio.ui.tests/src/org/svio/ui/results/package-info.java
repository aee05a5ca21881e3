/** Figures of results and the view that shows them. */
package org.svio.ui.results;
