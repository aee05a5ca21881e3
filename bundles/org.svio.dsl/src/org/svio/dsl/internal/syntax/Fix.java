package org.svio.dsl.internal.syntax;

import java.util.List;

/**
 * A way to go on after a mistake.
 *
 * @param from the first token removed
 * @param to the token to go on with; the last one removed is before it
 * @param inserted what is put in place of those removed
 * @param next where reading goes on
 */
record Fix(int from, int to, List<String> inserted, Place next) {
}
