/** What the tests drive the workbench with; no tests in here. */
package org.svio.ui.testing;
