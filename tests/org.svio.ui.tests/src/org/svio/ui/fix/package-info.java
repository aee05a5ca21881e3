/** Tests of quick fixes in the workbench. */
package org.svio.ui.fix;
