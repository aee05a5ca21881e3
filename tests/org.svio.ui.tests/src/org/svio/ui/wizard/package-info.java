/** Drives the wizards in a real workbench. */
package org.svio.ui.wizard;
