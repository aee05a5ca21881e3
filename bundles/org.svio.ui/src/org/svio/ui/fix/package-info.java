/** Quick fixes in the editor and in the Problems view: the same ones. */
package org.svio.ui.fix;
