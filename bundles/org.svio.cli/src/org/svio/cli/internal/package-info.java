/** What the commands share: the console, tables, progress, loading of models and the order of exit codes. */
package org.svio.cli.internal;
