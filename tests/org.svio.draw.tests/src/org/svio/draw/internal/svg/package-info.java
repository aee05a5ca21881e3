/** XML text and colours. */
package org.svio.draw.internal.svg;
