/** The diagrams in a real Sirius: each tool is executed and the text it leaves is compared. Run with {@code -Psirius}. */
package org.svio.design.sirius;
