/** The layout of formatted text. */
package org.svio.dsl.formatting2;
