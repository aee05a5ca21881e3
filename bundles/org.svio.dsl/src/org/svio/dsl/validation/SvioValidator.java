package org.svio.dsl.validation;

/** Checks of the text that the model's own validator cannot make. */
public class SvioValidator extends AbstractSvioValidator {
}
