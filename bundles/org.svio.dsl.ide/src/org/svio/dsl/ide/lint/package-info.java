/**
 * What an editor reports about a text: the problems of the language, hints that only an editor gives, and profiles that
 * say how much each kind of hint matters.
 */
package org.svio.dsl.ide.lint;
