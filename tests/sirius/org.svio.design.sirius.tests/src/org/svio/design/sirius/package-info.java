/**
 * The diagrams in a real Sirius: each tool is executed and the text it leaves is compared. Part of the build with
 * {@code -Psirius} alone.
 */
package org.svio.design.sirius;
