/** A small complete model to start tests from, and short ways to build parts of models. Contains no tests. */
package org.svio.model.testing;
