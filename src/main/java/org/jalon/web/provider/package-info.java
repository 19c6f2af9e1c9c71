/** A provider says, through a sealed link, whether its offer is still right. */
@NullMarked
package org.jalon.web.provider;

import org.jspecify.annotations.NullMarked;
