/** Text measured against a real font. */
package org.svio.draw.internal.layout;
