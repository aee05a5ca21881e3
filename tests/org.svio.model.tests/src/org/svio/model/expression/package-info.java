/** Tests of the package of the same name. */
package org.svio.model.expression;
