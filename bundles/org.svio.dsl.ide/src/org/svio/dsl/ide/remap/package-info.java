/**
 * A VIF dragged over a picture of its platform: what pictures call components, where the VIF may go, and the change of
 * text that takes it there.
 */
package org.svio.dsl.ide.remap;
