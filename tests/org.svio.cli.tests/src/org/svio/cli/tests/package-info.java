/** The command line from outside: every test starts the process that users start. */
package org.svio.cli.tests;
