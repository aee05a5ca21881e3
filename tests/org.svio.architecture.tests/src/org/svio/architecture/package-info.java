/**
 * Holds the sources and manifests of this repository to the rules of docs/architecture.md.
 *
 * <p>Reads files only: nothing of the product is loaded here.
 */
package org.svio.architecture;
