/** New projects and files, and the examples: everything a user starts from. */
package org.svio.ui.wizard;
