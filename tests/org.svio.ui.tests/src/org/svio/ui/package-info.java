/** Drives the perspective, editor and views in a real workbench. */
package org.svio.ui;
