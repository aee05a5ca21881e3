/**
 * Carries the comments of a text through a model that has none: each is attached to the nearest named element, with its
 * place where it does not simply stand before that element, and put back from there.
 */
package org.svio.dsl.internal.comment;
