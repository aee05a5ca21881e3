/**
 * Platforms and mappings written out: vectors and types expanded to single instances, references resolved, roles
 * given to the resources that play them.
 *
 * <p>Everything is in declaration order, then index order; nothing here depends on hash order.
 */
package org.svio.model.elaboration;
