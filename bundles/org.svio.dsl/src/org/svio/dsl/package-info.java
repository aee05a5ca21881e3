/**
 * The textual language: loading files with all their problems, rendering problems, formatting and converting.
 * Start at {@link org.svio.dsl.SvioLanguage}.
 */
package org.svio.dsl;
