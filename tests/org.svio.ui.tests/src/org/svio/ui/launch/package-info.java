/** Drives the launch type in a real workbench: tabs, shortcuts, runs. */
package org.svio.ui.launch;
