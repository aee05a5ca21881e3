/**
 * The rules every model keeps, as the package's EMF validator: the language, the command line and diagrams all use it.
 *
 * <p>Rules are pure: they look at a model and report issues; they never change it and never throw.
 */
package org.svio.model.validation;
