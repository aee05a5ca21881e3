/**
 * Keeps an open text editor and an open diagram of the same file in step: glue between sessions of Sirius, the text
 * buffers of the platform and {@link org.svio.dsl.patch.ModelText}. Part of the build with {@code -Psirius} alone.
 */
package org.svio.design.session;
