/** The tree of results, filtered, compared and run again. */
package org.svio.ui.experiments;
