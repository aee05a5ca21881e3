/**
 * A user of a workbench that runs as a process of its own: added to it by the tests of the product, it works through
 * the platform's interfaces and the identifiers users know, and writes down what it saw.
 */
package org.svio.product.driver;
