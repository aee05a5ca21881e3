/**
 * The analytic estimate of a text that is being edited: what each VIF and mapping would reach, how busy each resource
 * would be, how far the numbers can be trusted.
 */
package org.svio.dsl.ide.estimate;
