/** Tests of estimates beside the lines. */
package org.svio.ui.mining;
