/** What the services share: places of views, the written-out model kept between two edits, changes of the model. */
package org.svio.design.internal;
