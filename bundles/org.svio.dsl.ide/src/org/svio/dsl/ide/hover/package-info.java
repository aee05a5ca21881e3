/** What things are: the documentation of the language, and descriptions of the elements of a model. */
package org.svio.dsl.ide.hover;
