/** Drives the editor for {@code .svio}: colours, outline, content assist, hover, navigation, folding, formatting. */
package org.svio.ui.editor;
