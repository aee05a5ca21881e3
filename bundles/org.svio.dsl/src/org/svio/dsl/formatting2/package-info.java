/** The layout of formatted text: which statement stands on which line, what is aligned, where comments go. */
package org.svio.dsl.formatting2;
