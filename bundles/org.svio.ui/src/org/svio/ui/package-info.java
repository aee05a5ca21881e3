/** S-VIO Studio in Eclipse: the perspective and the identifiers that plugin.xml and the code share. */
package org.svio.ui;
