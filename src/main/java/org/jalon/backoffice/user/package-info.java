/** Signing in, one's own account, and everybody's. */
@NullMarked
package org.jalon.backoffice.user;

import org.jspecify.annotations.NullMarked;
