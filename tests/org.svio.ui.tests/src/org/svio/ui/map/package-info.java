/** The map of a model, driven by mouse and keys. */
package org.svio.ui.map;
