/** Help on F1 where the platform's own help windows are not installed; with them, this package only hands on. */
package org.svio.ui.help;
