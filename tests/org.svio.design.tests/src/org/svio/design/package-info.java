/** The diagrams without Sirius: what the description names exists, and each service does what its name says. */
package org.svio.design;
