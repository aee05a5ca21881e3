/**
 * Results as files: rows in JSON lines and CSV with the names that other tools rely on, and the store of finished runs
 * that later calls build on. Every file appears whole or not at all.
 */
package org.svio.experiment.results;
