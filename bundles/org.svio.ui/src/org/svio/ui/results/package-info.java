/**
 * Results of experiments as charts with their tables, and as pictures, data and scripts. Everything is read and
 * computed in the background; the view only shows the figure that is ready.
 */
package org.svio.ui.results;
