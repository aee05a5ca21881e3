/**
 * The Map: the platform of the model that is being edited as a picture, in step with its text both ways. Pictures are
 * made in the background; the widgets only paint what is visible.
 */
package org.svio.ui.map;
