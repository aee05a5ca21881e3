package org.svio.dsl.ide.names;

import org.eclipse.emf.common.util.URI;
import org.svio.dsl.ide.TextRange;

/**
 * A part of a file.
 *
 * @param file {@code file:/...} or {@code svio:/...}, the library's scheme
 * @param range where in its text
 */
public record Place(URI file, TextRange range) {
}
