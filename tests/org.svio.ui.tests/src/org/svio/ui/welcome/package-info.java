/** Drives the welcome page and the help in a real workbench. */
package org.svio.ui.welcome;
