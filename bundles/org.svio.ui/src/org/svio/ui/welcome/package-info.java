/** The page that greets in a new workspace: a tutorial of five minutes whose steps are buttons. */
package org.svio.ui.welcome;
