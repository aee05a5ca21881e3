/** Tests of projects: validation, live problems, objectives. */
package org.svio.ui.project;
