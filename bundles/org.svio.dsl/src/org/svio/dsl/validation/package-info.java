/** Checks that need the text; rules about the model itself live in the model's own validator. */
package org.svio.dsl.validation;
