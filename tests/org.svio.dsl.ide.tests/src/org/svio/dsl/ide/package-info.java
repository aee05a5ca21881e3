/** Tests of the editor services. */
package org.svio.dsl.ide;
