/** The page that answers whether a certification can be the target of a Pro-A or a reconversion. */
@NullMarked
package org.jalon.web.reconversion;

import org.jspecify.annotations.NullMarked;
