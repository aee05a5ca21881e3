/** Quick fixes: for each kind of problem the edits of the text that solve it, where there are sound ones. */
package org.svio.dsl.ide.fix;
