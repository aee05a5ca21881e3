/**
 * Editor services for the language without any widget: what a text editor offers for a text and an offset. The Eclipse
 * editor in {@code org.svio.ui} shows them; a language server could as well.
 */
package org.svio.dsl.ide;
