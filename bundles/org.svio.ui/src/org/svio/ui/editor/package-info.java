/** The editor for {@code .svio}: adapters from the platform's generic editor to the services of org.svio.dsl.ide. */
package org.svio.ui.editor;
