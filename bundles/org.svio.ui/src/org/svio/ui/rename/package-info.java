/** Rename and organise imports in the editor. */
package org.svio.ui.rename;
