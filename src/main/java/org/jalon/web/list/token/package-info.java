/** A reader's list of courses as a piece of an address: coded, sealed, read back. */
@NullMarked
package org.jalon.web.list.token;

import org.jspecify.annotations.NullMarked;
