/** From bytes to a resource: guards against unreadable input, the library's addresses, values and messages. */
package org.svio.dsl.internal.text;
