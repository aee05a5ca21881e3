/** The analytic estimate beside the lines of the text, refreshed as it is typed. */
package org.svio.ui.mining;
