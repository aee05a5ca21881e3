/** The product and the update site as users meet them: whole programs, started and judged from outside. */
package org.svio.product;
