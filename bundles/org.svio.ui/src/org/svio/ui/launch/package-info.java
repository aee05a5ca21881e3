/**
 * The launch type "S-VIO Simulation": its settings and their tabs, the run in the background with console and progress,
 * and the verdict at its end. A run is the very command {@code svio run}.
 */
package org.svio.ui.launch;
