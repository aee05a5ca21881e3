/**
 * Projects with models: their nature, the validation of all their files as they are saved, live problems while one is
 * typed, the levels of lint, and marks where an objective was missed.
 */
package org.svio.ui.project;
