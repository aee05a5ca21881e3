/** What the results folders of the workspace hold: experiments, their points and the runs of these. */
package org.svio.ui.experiments;
