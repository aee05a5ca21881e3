/** A scene as SVG text: elements, escaping, colours. */
package org.svio.draw.internal.svg;
